package org.postgresaudit.ui.connections;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.Need;

/// The SQL with which a client's administrator makes a role that sees what an audit asks, and no
/// more.
final class MinimalRole {
  private static final String ROLE = "postgres_audit";

  private MinimalRole() {}

  static String script() {
    var grants =
        Arrays.stream(Need.values())
            // What pg_monitor holds already needs no grant of its own; the stored passwords are the
            // client's to decide, by a grant that is asked for where a control needs it.
            .filter(need -> need != Need.PG_READ_ALL_SETTINGS && need != Need.ROLE_VERIFIERS)
            .map(Need::grant)
            .filter(grant -> !grant.isEmpty())
            .map(grant -> grant.replace(":role", ROLE))
            .collect(Collectors.joining("\n"));
    return """
    -- As superuser, in the database the audit logs in to.
    create role %1$s login connection limit 4;
    \\password %1$s
    alter role %1$s set default_transaction_read_only = on;
    %2$s
    -- After the audit:
    --   drop owned by %1$s; drop role %1$s;\
    """
        .formatted(ROLE, grants);
  }
}
