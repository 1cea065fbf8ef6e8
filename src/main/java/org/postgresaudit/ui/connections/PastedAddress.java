package org.postgresaudit.ui.connections;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.PostgresUri;
import org.postgresaudit.target.UriFault;

/// What came of pasting a `postgresql://` address.
sealed interface PastedAddress {
  KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

  /// A connection; a password in the address was dropped when there was one.
  record Usable(ConnectionProfile profile, boolean passwordDropped) implements PastedAddress {}

  /// Meant to be an address, but not one that can be used.
  record Faulty(String sentence) implements PastedAddress {}

  /// Reads a text; empty when it does not even begin like an address.
  static Optional<PastedAddress> read(String text) {
    var stripped = text.strip();
    if (!stripped.startsWith("postgresql://") && !stripped.startsWith("postgres://")) {
      return Optional.empty();
    }
    try {
      var uri = PostgresUri.parse(stripped);
      uri.password().ifPresent(org.postgresaudit.target.Secret::close);
      return Optional.of(new Usable(uri.profile(), uri.password().isPresent()));
    } catch (UriFault fault) {
      return Optional.of(new Faulty(String.valueOf(fault.getMessage())));
    }
  }

  /// Calls back whenever an address is pasted with the focus anywhere in the node; any other paste
  /// goes its usual way.
  static void watch(Node node, Consumer<PastedAddress> pasted) {
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          var clipboard = Clipboard.getSystemClipboard();
          if (PASTE.match(event) && clipboard.hasString()) {
            read(clipboard.getString())
                .ifPresent(
                    address -> {
                      event.consume();
                      pasted.accept(address);
                    });
          }
        });
  }

  /// The notice that tells what was done.
  default String notice() {
    return switch (this) {
      case Usable(_, var dropped) ->
          dropped ? ProfileMessages.passwordDropped() : ProfileMessages.filledFromAddress();
      case Faulty(var sentence) -> sentence;
    };
  }
}
