package org.postgresaudit.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.audit.ReviewStep.Kind;

/// The review by a second person, computed from its steps each time.
///
/// @param steps oldest first
public record Review(List<ReviewStep> steps) {
  /// Nobody was asked yet.
  public static final Review NONE = new Review(List.of());

  public Review {
    steps = List.copyOf(steps);
  }

  /// What somebody said of a control, and whether it still waits for an answer.
  ///
  /// @param open of the reviewer, and not yet answered by the auditor, followed by a change of the
  ///   control, or settled by accepting the audit
  public record Comment(ReviewStep step, boolean open) {}

  /// Where it stands.
  public ReviewState state() {
    return steps.stream()
        .filter(step -> step.kind() != Kind.COMMENTED)
        .reduce((_, later) -> later)
        .map(Review::stateAfter)
        .orElseGet(ReviewState.NotSubmitted::new);
  }

  private static ReviewState stateAfter(ReviewStep step) {
    return switch (step.kind()) {
      case SUBMITTED -> new ReviewState.Submitted(step);
      case RETURNED -> new ReviewState.Returned(step);
      case ACCEPTED ->
          step.changedAfter().isEmpty()
              ? new ReviewState.Accepted(step)
              : new ReviewState.ChangedSinceAccepted(step, step.changedAfter());
      case WITHDRAWN, COMMENTED -> new ReviewState.NotSubmitted();
    };
  }

  /// Everything said of one control, oldest first.
  public List<Comment> commentsOn(String control) {
    var said = new ArrayList<Comment>();
    for (int i = 0; i < steps.size(); i++) {
      if (isAbout(steps.get(i), control)) {
        said.add(new Comment(steps.get(i), isOpen(i, control)));
      }
    }
    return List.copyOf(said);
  }

  /// Controls somebody commented on, answered or not, in the order of their first comment.
  public List<String> commented() {
    return steps.stream()
        .filter(step -> step.kind() == Kind.COMMENTED)
        .flatMap(step -> step.control().stream())
        .distinct()
        .toList();
  }

  /// Those of them with a comment that waits for an answer.
  public List<String> open() {
    return commented().stream()
        .filter(control -> commentsOn(control).stream().anyMatch(Comment::open))
        .toList();
  }

  /// The same after a further step.
  public Review with(ReviewStep step) {
    var longer = new ArrayList<>(steps);
    longer.add(step);
    return new Review(longer);
  }

  /// The same after something was said or seen of a control.
  public Review changed(String control) {
    return new Review(steps.stream().map(step -> changed(step, control)).toList());
  }

  /// Whether both are the name of one person: case, accents written differently and spaces do not
  /// count.
  public static boolean isSamePerson(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private boolean isOpen(int place, String control) {
    var comment = steps.get(place);
    return !isAuditor(comment.by())
        && !comment.changedAfter().contains(control)
        && steps.subList(place + 1, steps.size()).stream()
            .noneMatch(
                later ->
                    later.kind() == Kind.ACCEPTED
                        || (isAbout(later, control) && isAuditor(later.by())));
  }

  /// Whether that person handed the audit over; whoever else takes a step reviews.
  private boolean isAuditor(String name) {
    return steps.stream()
        .filter(step -> step.kind() == Kind.SUBMITTED || step.kind() == Kind.WITHDRAWN)
        .anyMatch(step -> isSamePerson(step.by(), name));
  }

  private static boolean isAbout(ReviewStep step, String control) {
    return step.kind() == Kind.COMMENTED && step.control().filter(control::equals).isPresent();
  }

  private static ReviewStep changed(ReviewStep step, String control) {
    Set<String> changed = new HashSet<>(step.changedAfter());
    changed.add(control);
    return new ReviewStep(
        step.at(), step.by(), step.kind(), step.control(), step.comment(), changed);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cf}]+", "")
        .toLowerCase(Locale.ROOT);
  }

  /// Why somebody cannot review this audit, if they cannot.
  ///
  /// @param authors everybody who gave a verdict in it
  public static Optional<Bar> barOf(String name, Audit audit, Set<String> authors) {
    if (name.isBlank()) {
      return Optional.of(Bar.NO_NAME);
    }
    if (isSamePerson(name, audit.auditor())) {
      return Optional.of(Bar.IS_THE_AUDITOR);
    }
    if (authors.stream().anyMatch(author -> isSamePerson(author, name))) {
      return Optional.of(Bar.GAVE_VERDICTS);
    }
    if (!audit.reviewer().isBlank() && !isSamePerson(name, audit.reviewer())) {
      return Optional.of(Bar.ANOTHER_IS_NAMED);
    }
    return Optional.empty();
  }

  /// What keeps a person from reviewing.
  public enum Bar {
    NO_NAME,
    IS_THE_AUDITOR,
    GAVE_VERDICTS,
    ANOTHER_IS_NAMED
  }
}
