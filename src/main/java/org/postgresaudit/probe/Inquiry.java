package org.postgresaudit.probe;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.checklist.AppliesTo.Condition;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.ControlProbe.Seen;
import org.postgresaudit.probe.Outcome.Broken;
import org.postgresaudit.probe.Outcome.NotApplicable;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Refusal;
import org.postgresaudit.target.ServerFacts;

/// One control in the session it is asked in: how its texts are put to the server, and what keeps
/// it from being answered.
///
/// @param keeper of the evidence
/// @param mostRows how many rows are brought back at most
record Inquiry(
    Control control, QuietSession session, ServerFacts facts, EvidenceKeeper keeper, int mostRows) {
  /// What every query may ask for without naming it among its settings.
  private static final String PROVIDER_ROLES = "provider_roles";

  /// Asks one text of the control, with the values of its settings.
  Reply put(String sql) {
    var values = new HashMap<>(control.settings());
    values.put(PROVIDER_ROLES, facts.platform().ownRoles());
    var text = NamedParameters.of(sql, values);
    var reply = session.ask(text.sql(), text.values(), mostRows);
    return reply.asking(text.runnable(reply.query()));
  }

  /// That the control does not apply, or that the server does not say whether it does; empty when
  /// it is to be asked.
  Optional<Seen> unmetCondition() {
    var when = control.appliesTo().when();
    return when.isEmpty() ? Optional.empty() : unmet(when.get());
  }

  private Optional<Seen> unmet(Condition condition) {
    var missing = Rights.missing(condition.needs(), facts);
    var setting = refusedSetting(condition.query(), missing);
    if (setting.isPresent()) {
      return setting;
    }
    return switch (put(condition.query())) {
      case Refusal refusal -> Optional.of(seen(refusal));
      case Answer answer -> {
        var yes = yesOrNo(answer);
        if (yes.isEmpty()) {
          yield Optional.of(seen(new Broken(Reasons.oddCondition()), answer));
        }
        // "No" means nothing from a server that hides something from us.
        yield yes.get() || !missing.isEmpty()
            ? Optional.empty()
            : Optional.of(seen(new NotApplicable(condition.otherwise().strip()), answer));
      }
    };
  }

  /// What comes of a control whose needs our role does not meet. Its answer could not be believed,
  /// so it is not checked, unless it does not apply; the server is asked all the same, because its
  /// own refusal is better evidence than ours.
  Seen withoutRights(Set<Need> missing) {
    return unmetCondition().orElseGet(() -> refused(missing));
  }

  private Seen refused(Set<Need> missing) {
    var outcome = new NotChecked(Obstacle.PRIVILEGE, Reasons.lacks(missing, facts.role()));
    var query = control.question().queryFor(facts.major());
    if (query.isEmpty()) {
      return Seen.of(outcome);
    }
    return refusedSetting(query.get(), missing)
        .orElseGet(
            () ->
                switch (put(query.get())) {
                  case Refusal refusal when refusal.kind() == Reply.Kind.ERROR ->
                      new Seen(outcome, EvidenceKeeper.of(refusal, facts), Optional.empty());
                  case Refusal refusal -> seen(refusal);
                  case Answer answer ->
                      // What it did show is left out: half an answer reads like a whole one.
                      new Seen(outcome, EvidenceKeeper.hidden(answer, facts), Optional.empty());
                });
  }

  private Optional<Seen> refusedSetting(String sql, Set<Need> missing) {
    boolean ofSettings =
        missing.contains(Need.PG_READ_ALL_SETTINGS) || missing.contains(Need.PG_MONITOR);
    var before = ofSettings ? session.refusedSetting(sql) : Optional.<Refusal>empty();
    return before.map(
        refusal ->
            new Seen(
                new NotChecked(
                    Obstacle.PRIVILEGE,
                    Reasons.refusedBefore(missing, facts.role(), refusal.serverWords())),
                EvidenceKeeper.of(refusal, facts),
                Optional.empty()));
  }

  /// What a refusal is for the control.
  Seen seen(Refusal refusal) {
    var outcome = RefusedOutcome.of(refusal, facts);
    boolean ends = refusal.kind() == Reply.Kind.LOST || refusal.kind() == Reply.Kind.CANCELLED;
    return new Seen(
        outcome, EvidenceKeeper.of(refusal, facts), ends ? Optional.of(refusal) : Optional.empty());
  }

  /// An outcome that rests on an answer.
  Seen seen(Outcome outcome, Answer answer) {
    return new Seen(outcome, keeper.of(answer, facts), Optional.empty());
  }

  private static Optional<Boolean> yesOrNo(Answer answer) {
    if (answer.rows().size() != 1 || answer.columns().size() != 1) {
      return Optional.empty();
    }
    return switch (answer.rows().getFirst().getFirst()) {
      case "t", "true" -> Optional.of(true);
      case "f", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
