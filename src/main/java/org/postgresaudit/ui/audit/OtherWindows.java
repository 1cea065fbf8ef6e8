package org.postgresaudit.ui.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Looks every few seconds whether another window wrote to the audit that is open here. What both
/// write is appended, so nothing is lost; but what is shown here is no longer all there is.
final class OtherWindows {
  private static final Duration BETWEEN = Duration.seconds(3);

  private final UUID audit;
  private final AuditStore audits;
  private final BackgroundWork work;
  private final Consumer<News> tell;
  private final Timeline timeline;
  private Optional<Look> last = Optional.empty();

  /// What another window did.
  enum News {
    CHANGED,
    DELETED
  }

  private record Look(long othersWrote, Optional<String> standing) {}

  /// @param tell hears on the JavaFX thread of what another window did
  OtherWindows(UUID audit, AuditStore audits, BackgroundWork work, Consumer<News> tell) {
    this.audit = audit;
    this.audits = audits;
    this.work = work;
    this.tell = tell;
    this.timeline = new Timeline(new KeyFrame(BETWEEN, _ -> look()));
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  /// What is shown is as it stands in the store now.
  void start() {
    last = Optional.empty();
    look();
    timeline.playFromStart();
  }

  void stop() {
    timeline.stop();
  }

  private void look() {
    work.start(
        Kind.STORE,
        Messages.loading(),
        _ -> new Look(audits.writtenByOthers(), audits.standing(audit)),
        this::compare,
        _ -> {});
  }

  private void compare(Look now) {
    var before = last;
    last = Optional.of(now);
    before
        .filter(then -> then.othersWrote() != now.othersWrote())
        .filter(then -> !then.standing().equals(now.standing()))
        .ifPresent(_ -> tell.accept(now.standing().isPresent() ? News.CHANGED : News.DELETED));
  }
}
