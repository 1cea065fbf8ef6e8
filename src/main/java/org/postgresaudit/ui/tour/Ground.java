package org.postgresaudit.ui.tour;

/// The server on which the first steps can be gone.
public enum Ground {
  /// The demonstration server, which has its saved connection.
  DEMONSTRATION,

  /// The demonstration server, which the start screen can start.
  DEMONSTRATION_TO_START,

  /// One of the auditor's own: this installation brings no demonstration server.
  OWN_SERVER
}
