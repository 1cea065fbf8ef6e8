package org.postgresaudit.checklist;

import java.util.Optional;
import java.util.Set;

/// On which servers a control means anything.
///
/// @param postgres majors
/// @param platforms names such as `self-managed` or `rds`; empty means all
/// @param when SQL returning one boolean, and the sentence that says why not when it is false
public record AppliesTo(
    PostgresVersions postgres, Set<String> platforms, Optional<Condition> when) {
  /// Every server.
  public static final AppliesTo EVERY_SERVER =
      new AppliesTo(PostgresVersions.ALL, Set.of(), Optional.empty());

  /// A question to the server whose answer `true` means that the control applies.
  ///
  /// @param needs what a role must hold before the answer `false` can be believed; that is often
  ///   less than the control itself needs
  /// @param otherwise the sentence that says why the control does not apply
  public record Condition(String query, Set<Need> needs, String otherwise) {}
}
