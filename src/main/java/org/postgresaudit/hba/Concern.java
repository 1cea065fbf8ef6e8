package org.postgresaudit.hba;

/// Something about a rule an auditor has to think about.
///
/// @param because the sentence that says why
public record Concern(Kind kind, Weight weight, String because) {
  /// How bad it is, worst first.
  public enum Weight {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
  }

  /// What it is.
  public enum Kind {
    /// The server cannot read the line.
    ERROR,
    /// Whoever comes is let in.
    TRUST,
    /// The password travels as it was typed.
    PASSWORD,
    /// The client's machine says who the user is.
    IDENT,
    /// The old hash of passwords.
    MD5,
    /// Every address may try.
    ANYWHERE,
    /// Any role to any database.
    EVERYBODY,
    /// The connection may be readable on the way.
    WITHOUT_TLS,
    /// An earlier rule decides every login of this one.
    SHADOWED
  }
}
