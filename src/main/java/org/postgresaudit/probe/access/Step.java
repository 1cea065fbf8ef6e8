package org.postgresaudit.probe.access;

/// One step of a route: from a member to a group.
///
/// @param to where it leads
/// @param membership that allows it; taking it back cuts the route here
public record Step(Role from, Role to, Way way, Membership membership) {
  /// By what means.
  public enum Way {
    SET_ROLE("SET ROLE"),
    INHERITED("inherited"),
    ADMIN_OPTION("ADMIN OPTION");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /// What to revoke, as SQL: the group.
  public String revoked() {
    return to.quoted();
  }

  /// From whom, as SQL. From 16 on a grant is taken back in the name of whoever gave it.
  public String revokedFrom() {
    return membership.grantor().isEmpty()
        ? from.quoted()
        : from.quoted() + " granted by " + membership.grantor();
  }

  @Override
  public String toString() {
    return to.name() + " (" + way + ")";
  }
}
