package org.postgresaudit.probe.access;

import java.util.Set;

/// That one role is a member of another, as one grantor granted it.
///
/// @param options of the grant; empty means that it is worth nothing, which 16 and newer allow
/// @param grantor quoted name of who has to take it back, from 16 on; empty before
public record Membership(long member, long group, Set<Option> options, String grantor) {
  /// What a membership lets the member do.
  public enum Option {
    /// Hand it on, and to itself with the other two.
    ADMIN,
    /// Become the group with SET ROLE.
    SET,
    /// Use what the group may do without becoming it.
    INHERIT
  }

  public Membership {
    options = Set.copyOf(options);
  }
}
