package org.postgresaudit.store;

import org.postgresaudit.audit.Wording;

/// A wording of the library.
///
/// @param uses how often it was put into a note
public record SavedWording(Wording wording, Origin origin, int uses) {
  /// Whose words they are.
  public enum Origin {
    /// It came with the program.
    SHIPPED,
    /// It came with the program and was changed here.
    CHANGED,
    /// It was written here.
    OWN
  }
}
