package org.postgresaudit.ui.tour;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// A layer over the window in which the callout of the present step stands beside its control. All
/// else in the window can be used meanwhile.
public final class Tour extends Pane {
  private static final String KEY = "tour";
  private static final String OVER = "over";
  private static final double WIDTH = 336;
  private static final double GAP = 12;
  private static final Duration LOOK = Duration.millis(300);

  private final Remembered remembered;
  private final VBox callout = new VBox(8);
  private final Timeline looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
  private final Supplier<Ground> grounds;
  private final ReturnOfFocus focus = new ReturnOfFocus(this);
  private Ground ground = Ground.OWN_SERVER;
  private Optional<Step> step = Optional.empty();

  /// Begins when such a screen is opened, unless it was seen or skipped before.
  ///
  /// @param grounds says which server there is to go the first steps on
  public Tour(
      Remembered remembered,
      Navigator navigator,
      Predicate<Screen> begins,
      Supplier<Ground> grounds) {
    this.remembered = remembered;
    this.grounds = grounds;
    setId("tour");
    setPickOnBounds(false);
    setVisible(false);
    callout.getStyleClass().add("callout");
    callout.setPrefWidth(WIDTH);
    callout.setMaxWidth(WIDTH);
    getChildren().add(callout);
    looking.setCycleCount(Timeline.INDEFINITE);
    navigator
        .currentProperty()
        .subscribe(
            screen -> {
              if (step.isEmpty()
                  && begins.test(screen)
                  && !remembered.get(KEY).equals(Optional.of(OVER))) {
                show(Step.CONNECTION);
              } else if (step.equals(Optional.of(Step.CONNECTION)) && ground != grounds.get()) {
                show(Step.CONNECTION);
              }
            });
  }

  /// Begins anew, seen before or not.
  public void begin() {
    remembered.put(KEY, "");
    show(Step.CONNECTION);
  }

  /// For the palette, while it is shown.
  public List<Command> commands() {
    return step.map(
            now ->
                List.of(
                    Command.act(Icon.FOLDED, TourMessages.nextStep(), () -> after(now)),
                    Command.act(Icon.CLOSE, TourMessages.skip(), this::end)))
        .orElse(List.of());
  }

  private void show(Step now) {
    focus.giveBack();
    step = Optional.of(now);
    ground = grounds.get();
    boolean last = now.number() == Step.values().length;
    var next =
        Buttons.compact(
            Buttons.primary(last ? TourMessages.done() : TourMessages.next(), () -> after(now)));
    next.setId("tour-next");
    var skip = Buttons.link(TourMessages.skip(), this::end);
    skip.setId("tour-skip");
    skip.setVisible(!last);
    var buttons = new HBox(12, skip, Texts.space(), next);
    buttons.setAlignment(Pos.CENTER_LEFT);
    var count = Texts.small(TourMessages.count(now.number(), Step.values().length));
    count.getStyleClass().add("muted");
    var elsewhere = Texts.small(TourMessages.elsewhere(now, ground));
    elsewhere.setId("tour-elsewhere");
    elsewhere.setWrapText(true);
    callout
        .getChildren()
        .setAll(
            count,
            Texts.paneTitle(TourMessages.title(now)),
            Texts.wrapped(TourMessages.words(now, ground)),
            elsewhere,
            buttons);
    callout.setAccessibleText(TourMessages.title(now) + ". " + TourMessages.words(now, ground));
    setVisible(true);
    looking.playFromStart();
    look();
  }

  private void after(Step now) {
    Arrays.stream(Step.values())
        .filter(each -> each.number() == now.number() + 1)
        .findFirst()
        .ifPresentOrElse(this::show, this::end);
  }

  private void end() {
    focus.giveBack();
    step = Optional.empty();
    looking.stop();
    setVisible(false);
    remembered.put(KEY, OVER);
  }

  /// Stands beside the control, which may have come, moved or gone.
  private void look() {
    if (step.isEmpty() || getScene() == null) {
      return;
    }
    // Whoever starts the audit has done the first step.
    if (step.get() == Step.CONNECTION
        && target(Step.CONNECTION).isEmpty()
        && target(Step.PROBE).isPresent()) {
      show(Step.PROBE);
      return;
    }
    var target = target(step.get());
    callout
        .getChildren()
        .forEach(
            node -> {
              if ("tour-elsewhere".equals(node.getId())) {
                node.setVisible(target.isEmpty());
                node.setManaged(target.isEmpty());
              }
            });
    callout.autosize();
    target
        .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
        .ifPresentOrElse(
            this::standBeside,
            () ->
                callout.relocate(getWidth() - WIDTH - 24, getHeight() - callout.getHeight() - 52));
  }

  private void standBeside(Bounds target) {
    double below = target.getMaxY() + GAP;
    double above = target.getMinY() - GAP - callout.getHeight();
    double y =
        below + callout.getHeight() < getHeight() - 36
            ? below
            : above > 0 ? above : getHeight() - callout.getHeight() - 52;
    double x = Math.min(target.getMinX(), getWidth() - WIDTH - 24);
    // A wide target keeps its text readable: the callout stands at its left side, over the list.
    if (target.getWidth() > WIDTH && target.getMinX() > WIDTH + 2 * GAP) {
      x = target.getMinX() - WIDTH - GAP;
      y = Math.min(target.getMinY(), getHeight() - callout.getHeight() - 52);
    }
    callout.relocate(Math.max(GAP, x), Math.max(GAP, y));
  }

  private Optional<Node> target(Step of) {
    return of.targets(ground).stream()
        .map(getScene()::lookup)
        .filter(node -> node != null && isSeen(node))
        .findFirst();
  }

  private static boolean isSeen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
