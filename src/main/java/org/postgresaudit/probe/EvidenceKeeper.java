package org.postgresaudit.probe;

import java.util.List;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Refusal;
import org.postgresaudit.target.ServerFacts;

/// Keeps of each reply what an outcome rests on: the first rows and the count of all.
record EvidenceKeeper(int mostRows) {
  Evidence of(Answer answer, ServerFacts facts) {
    return new Evidence(
        answer.query(),
        facts.role(),
        answer.columns(),
        first(answer.rows()),
        answer.rowCount(),
        answer.truncated() || answer.rows().size() > mostRows,
        "");
  }

  Evidence of(List<String> columns, List<List<String>> rows, String query, ServerFacts facts) {
    return new Evidence(
        query, facts.role(), columns, first(rows), rows.size(), rows.size() > mostRows, "");
  }

  /// Of an answer that is not to be believed: that it was asked for, and nothing of what came.
  static Evidence hidden(Answer answer, ServerFacts facts) {
    return new Evidence(answer.query(), facts.role(), List.of(), List.of(), 0, false, "");
  }

  static Evidence of(Refusal refusal, ServerFacts facts) {
    return new Evidence(
        refusal.query(), facts.role(), List.of(), List.of(), 0, false, refusal.serverWords());
  }

  private List<List<String>> first(List<List<String>> rows) {
    return rows.subList(0, Math.min(rows.size(), mostRows));
  }
}
