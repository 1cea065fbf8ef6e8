package org.postgresaudit.ui.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Remembered;

/// Where the auditor is in an audit and how they look at it, remembered until they come back. It is
/// written a moment after each step, so that a computer that dies loses the last step at most.
final class Whereabouts {
  private static final Duration MOMENT = Duration.seconds(1);

  private final UUID audit;
  private final Remembered remembered;
  private final PauseTransition pause = new PauseTransition(MOMENT);
  private Subscription following = Subscription.EMPTY;

  Whereabouts(UUID audit, Remembered remembered) {
    this.audit = audit;
    this.remembered = remembered;
  }

  /// The last place; absent before the first.
  Optional<Place> place() {
    return remembered.get(Place.key(audit)).flatMap(Place::read);
  }

  /// How the audit was looked at last; absent before the first time.
  Optional<Aspect> aspect() {
    return remembered
        .get(aspectKey())
        .flatMap(
            name -> Arrays.stream(Aspect.values()).filter(a -> a.name().equals(name)).findFirst());
  }

  /// Remembers from now on where this walk leads.
  void follow(Walk walk, AuditView view) {
    following.unsubscribe();
    following =
        Subscription.combine(
            walk.chosenProperty().subscribe((_, _) -> pause.playFromStart()),
            walk.extentProperty().subscribe((_, _) -> pause.playFromStart()));
    pause.setOnFinished(_ -> keep(walk, view));
  }

  /// Remembers this place at once, and follows no further.
  void leave(Walk walk, AuditView view) {
    following.unsubscribe();
    pause.stop();
    keep(walk, view);
  }

  private void keep(Walk walk, AuditView view) {
    remembered.put(Place.key(audit), walk.place().written());
    remembered.put(aspectKey(), view.aspect().name());
  }

  private String aspectKey() {
    return "audit." + audit + ".aspect";
  }
}
