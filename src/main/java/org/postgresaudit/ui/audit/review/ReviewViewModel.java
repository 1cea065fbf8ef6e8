package org.postgresaudit.ui.audit.review;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.Review.Bar;
import org.postgresaudit.audit.ReviewState;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.audit.ReviewStep.Kind;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.work.BackgroundWork;

/// The review of the open audit: where it stands, and the steps that can be taken. A step counts
/// once it is stored.
public final class ReviewViewModel {
  private final OpenAudit open;
  private final AuditStore audits;
  private final BackgroundWork work;
  private final Status status;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Review> review;
  private Audit audit;
  private String lastReviewer;

  /// Of an audit on the desk.
  public ReviewViewModel(
      OpenAudit open, AuditStore audits, BackgroundWork work, Status status, InstantSource clock) {
    this.open = open;
    this.audits = audits;
    this.work = work;
    this.status = status;
    this.clock = clock;
    this.audit = open.audit();
    this.lastReviewer = audit.reviewer();
    this.review = new ReadOnlyObjectWrapper<>(open.review());
    review.addListener((_, _, now) -> open.reviewed(now));
    for (var row : open.rows()) {
      row.assessmentProperty().addListener((_, _, _) -> changed(row.control().id()));
    }
  }

  /// Everything said and decided so far; changes with each step and each change of a control.
  public ReadOnlyObjectProperty<Review> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /// Where it stands.
  public ReviewState state() {
    return review.get().state();
  }

  /// Whether nothing may be added any more.
  public boolean isSealed() {
    return audit.isSealed();
  }

  /// Whose work is reviewed.
  String auditor() {
    return audit.auditor();
  }

  /// Who reviews, as far as it is known.
  String reviewer() {
    return lastReviewer;
  }

  /// Whether it lies with the reviewer.
  boolean isSubmitted() {
    return state() instanceof ReviewState.Submitted;
  }

  /// Whether it can be handed over now.
  boolean canSubmit() {
    return switch (state()) {
      case ReviewState.Submitted _, ReviewState.Accepted _ -> false;
      case ReviewState.NotSubmitted _, ReviewState.Returned _, ReviewState.ChangedSinceAccepted _ ->
          !isSealed();
    };
  }

  /// Whether there is somebody to answer, or to be asked.
  boolean canComment() {
    return !isSealed()
        && (isSubmitted() || state() instanceof ReviewState.Returned || !open().isEmpty());
  }

  /// Controls that miss a decision or a reason.
  List<ControlRow> undecided() {
    return open.rows().stream().filter(row -> !row.assessment().isDecided()).toList();
  }

  /// Controls with a comment that waits for an answer, in the order of the checklist.
  public List<ControlRow> open() {
    var waiting = new HashSet<>(review.get().open());
    return open.rows().stream().filter(row -> waiting.contains(row.control().id())).toList();
  }

  /// Whether a control has a comment that waits for an answer.
  public boolean isOpen(ControlRow row) {
    return review.get().commentsOn(row.control().id()).stream().anyMatch(Review.Comment::open);
  }

  /// What keeps a person from reviewing this audit.
  Optional<Bar> barOf(String name) {
    return Review.barOf(name, audit, authors());
  }

  /// What keeps a person from being asked to review it; another one may be named than before.
  Optional<Bar> barOfNew(String name) {
    return barOf(name).filter(bar -> bar != Bar.ANOTHER_IS_NAMED);
  }

  private Set<String> authors() {
    var authors = new HashSet<String>();
    for (var row : open.rows()) {
      row.assessment().history().stream().map(Annotation::author).forEach(authors::add);
    }
    return authors;
  }

  /// Hands the audit over to that person, who becomes its reviewer.
  void submit(String reviewer, String words, Runnable done, Consumer<String> failed) {
    var named = withReviewer(reviewer.strip());
    take(
        step(Kind.SUBMITTED, auditor(), Optional.empty(), words),
        named,
        () -> {
          audit = named;
          lastReviewer = named.reviewer();
          done.run();
        },
        failed);
  }

  /// The auditor takes it back.
  void withdraw(Consumer<String> failed) {
    take(step(Kind.WITHDRAWN, auditor(), Optional.empty(), ""), audit, () -> {}, failed);
  }

  /// The reviewer says something of a control.
  void comment(ControlRow row, String by, String words, Runnable done, Consumer<String> failed) {
    lastReviewer = by.strip();
    take(step(Kind.COMMENTED, by, Optional.of(row.control().id()), words), audit, done, failed);
  }

  /// The auditor says something of a control that was commented on.
  void answer(ControlRow row, String words, Runnable done, Consumer<String> failed) {
    take(
        step(Kind.COMMENTED, auditor(), Optional.of(row.control().id()), words),
        audit,
        done,
        failed);
  }

  /// The reviewer hands it back.
  void handBack(String by, String words, Runnable done, Consumer<String> failed) {
    lastReviewer = by.strip();
    take(step(Kind.RETURNED, by, Optional.empty(), words), audit, done, failed);
  }

  /// The reviewer stands behind it as it is now.
  void accept(String by, String words, Runnable done, Consumer<String> failed) {
    lastReviewer = by.strip();
    take(step(Kind.ACCEPTED, by, Optional.empty(), words), audit, done, failed);
  }

  private ReviewStep step(Kind kind, String by, Optional<String> control, String words) {
    return new ReviewStep(clock.instant(), by.strip(), kind, control, words.strip());
  }

  private void take(ReviewStep step, Audit details, Runnable done, Consumer<String> failed) {
    var before = audit;
    work.start(
        BackgroundWork.Kind.STORE,
        ReviewMessages.saving(),
        _ -> {
          if (!details.equals(before)) {
            audits.update(details);
          }
          audits.review(details.id(), step);
          return step;
        },
        _ -> {
          review.set(review.get().with(step));
          status.saved();
          done.run();
        },
        fault -> failed.accept(ReviewMessages.couldNotSave(String.valueOf(fault.getMessage()))));
  }

  private void changed(String control) {
    if (!review.get().steps().isEmpty()) {
      review.set(review.get().changed(control));
    }
  }

  private Audit withReviewer(String name) {
    return new Audit(
        audit.id(),
        audit.connection(),
        audit.target(),
        audit.client(),
        audit.scope(),
        audit.auditor(),
        name,
        audit.classification(),
        audit.openedAt(),
        audit.sealedAt(),
        audit.nextReview(),
        audit.follows(),
        audit.archivedAt());
  }
}
