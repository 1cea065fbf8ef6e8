package org.postgresaudit.ui.audit.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.find.Hit;
import org.postgresaudit.ui.audit.find.SearchIndex;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Looks for words in everything an audit says, away from the window. Jobs of one kind run one
/// after the other, so that a search sees what was taken in before it.
public final class Finder {
  private final OpenAudit open;
  private final BackgroundWork work;
  private final Status status;
  private final SearchIndex index = new SearchIndex();
  private final AtomicLong asked = new AtomicLong();

  /// Begins to read every text of the audit.
  public Finder(OpenAudit open, BackgroundWork work, Status status) {
    this.open = open;
    this.work = work;
    this.status = status;
    takeIn(open.rows().stream().map(ControlRow::assessment).toList());
  }

  /// Finds the controls that hold every word. Only the last of several searches answers.
  void find(String words, Consumer<Map<String, Hit>> then) {
    long mine = asked.incrementAndGet();
    work.start(
        Kind.SEARCH,
        ListingMessages.searching(),
        _ -> asked.get() == mine ? index.find(words) : Map.<String, Hit>of(),
        found -> {
          if (asked.get() == mine) {
            then.accept(found);
          }
        },
        this::failed);
  }

  /// Forgets the searches under way.
  void cease() {
    asked.incrementAndGet();
  }

  /// Takes in what is known of a control now and says whether it holds the words.
  void changed(ControlRow row, String words, Consumer<Optional<Hit>> then) {
    takeIn(List.of(row.assessment()));
    if (words.isEmpty()) {
      return;
    }
    long now = asked.get();
    work.start(
        Kind.SEARCH,
        ListingMessages.searching(),
        _ -> index.find(words, row.control().id()),
        hit -> {
          if (asked.get() == now) {
            then.accept(hit);
          }
        },
        this::failed);
  }

  private void takeIn(List<Assessment> assessments) {
    var dossier = open.dossier();
    work.start(
        Kind.SEARCH,
        ListingMessages.searching(),
        _ -> {
          assessments.forEach(assessment -> index.put(assessment, dossier));
          return assessments;
        },
        _ -> {},
        this::failed);
  }

  private void failed(Throwable fault) {
    status.problem(ListingMessages.couldNotSearch(Moments.reason(fault)));
  }
}
