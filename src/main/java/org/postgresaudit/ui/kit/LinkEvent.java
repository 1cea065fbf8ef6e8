package org.postgresaudit.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;

/// Somebody clicked an address of the web. It rises through the scene to the window, which opens it
/// in the browser of the system.
public final class LinkEvent extends Event {
  /// The only kind there is.
  public static final EventType<LinkEvent> OPEN = new EventType<>(Event.ANY, "OPEN_LINK");

  private final String address;

  /// Of an address that starts with `https://` or `http://`.
  public LinkEvent(String address) {
    super(OPEN);
    this.address = address;
  }

  /// The address.
  public String address() {
    return address;
  }
}
