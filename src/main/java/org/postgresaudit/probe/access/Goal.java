package org.postgresaudit.probe.access;

/// Something worth reaching, and what one has to hold to have it.
///
/// @param role id of the role that has it
/// @param hold whether its rights are enough, or one has to be it
/// @param gain what the last step gives, such as `SELECT on pg_authid`; empty when the role says it
///   all
public record Goal(long role, Hold hold, String gain) {
  /// How a role is held.
  public enum Hold {
    /// By SET ROLE: attributes such as CREATEROLE count for the role alone.
    IDENTITY,
    /// By inheritance at least: ownership and grants count for every member that inherits.
    RIGHTS
  }
}
