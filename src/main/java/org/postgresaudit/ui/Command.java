package org.postgresaudit.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.postgresaudit.ui.kit.Icon;

/// Something one can do or open from where one is, as the palette offers it.
///
/// @param group the head it stands under
/// @param id names it among all others, from one start to the next; holds no data of a client
/// @param name what happens, beginning with its verb, or what is opened
/// @param aside what tells it from its like, at the right; also searched; may be empty
/// @param key that does the same, such as `Ctrl+N`
/// @param icon makes its picture
/// @param whyNot one sentence that says what has to be done first; absent when it can be done
public record Command(
    Group group,
    String id,
    String name,
    String aside,
    Optional<String> key,
    Supplier<Node> icon,
    Optional<String> whyNot,
    Runnable action) {

  /// Heads of the palette, in its order.
  public enum Group {
    CONTROLS,
    DO,
    SECTIONS,
    GO,
    AUDITS,
    CONNECTIONS
  }

  /// An act on the present screen or on the window.
  public static Command act(Icon icon, String name, Runnable action) {
    return of(Group.DO, name, name, icon::node, action);
  }

  /// A way to another screen.
  public static Command go(Icon icon, String name, Runnable action) {
    return of(Group.GO, name, name, icon::node, action);
  }

  /// Anything.
  ///
  /// @param id unique in its group
  public static Command of(
      Group group, String id, String name, Supplier<Node> icon, Runnable action) {
    return new Command(
        group, group.name() + ":" + id, name, "", Optional.empty(), icon, Optional.empty(), action);
  }

  /// The same with the key that does it.
  public Command key(String does) {
    return new Command(group, id, name, aside, Optional.of(does), icon, whyNot, action);
  }

  /// The same with words at the right.
  public Command aside(String words) {
    return new Command(group, id, name, words, key, icon, whyNot, action);
  }

  /// The same, but it cannot be done while there is a reason.
  public Command unless(Optional<String> reason) {
    return new Command(group, id, name, aside, key, icon, reason, action);
  }
}
