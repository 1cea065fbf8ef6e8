package org.postgresaudit.probe;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.target.Platform;

/// The least a role must hold so that an audit can be answered, as two scripts for the client's
/// administrator: one makes the role, the other takes it away with everything it was given. Both
/// can be run again and again.
///
/// @param name of the role
/// @param major of the server; absent: the scripts are for every one from 10 on
/// @param platform where the server runs, which decides what its administrator can grant
/// @param validUntil the last day its password works
/// @param extras what is given beyond the least, because the client agreed to it
public record AuditRole(
    String name, OptionalInt major, Platform platform, LocalDate validUntil, Set<Need> extras) {
  /// The name where nobody chose another.
  public static final String USUAL_NAME = "postgres_audit";

  /// How long a password works where nobody chose otherwise.
  public static final int USUAL_DAYS = 30;

  private static final int LONGEST_NAME = 63;

  public AuditRole {
    fault(name)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
    extras = Set.copyOf(extras);
  }

  /// With the usual name, for a server of which nothing is known yet.
  public static AuditRole usual(LocalDate today) {
    return new AuditRole(
        USUAL_NAME,
        OptionalInt.empty(),
        Platform.SELF_MANAGED,
        today.plusDays(USUAL_DAYS),
        Set.of());
  }

  /// The same for that server.
  public AuditRole on(int major, Platform platform) {
    return new AuditRole(name, OptionalInt.of(major), platform, validUntil, extras);
  }

  /// What is wrong with a name for it; empty when nothing is.
  public static Optional<String> fault(String name) {
    if (name.isBlank() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
      return Optional.of(AuditRoleTexts.nameLength());
    }
    if (name.toLowerCase(Locale.ROOT).startsWith("pg_")
        || Set.of("public", "none").contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of(AuditRoleTexts.nameReserved(name));
    }
    // A line break would end a comment of the script, a backslash may mean something in its texts.
    boolean odd =
        name.codePoints()
            .anyMatch(
                c ->
                    c == '\\'
                        || c == '$'
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    return odd ? Optional.of(AuditRoleTexts.nameOdd()) : Optional.empty();
  }

  /// The script that makes the role, or brings one it made before up to date.
  public String script() {
    return new AuditRoleScript(this).make();
  }

  /// The script that takes away all the other one gave, and the role.
  public String revokeScript() {
    return new AuditRoleScript(this).remove();
  }

  /// Whether the provider keeps the views of access rules and of files to itself there.
  boolean keepsFilesToItself() {
    return switch (platform) {
      // Their administrators are superusers.
      case SELF_MANAGED, CRUNCHY_BRIDGE -> false;
      case RDS, AURORA, CLOUD_SQL, AZURE, SUPABASE, NEON -> true;
    };
  }

  /// What the role is given on this server.
  Set<Need> given() {
    var given = EnumSet.of(Need.PG_MONITOR, Need.HBA_RULES, Need.FILE_SETTINGS);
    if (major.orElse(15) >= 15) {
      given.add(Need.IDENT_RULES);
    }
    given.addAll(extras);
    return given;
  }

  /// A name as SQL writes it.
  static String identifier(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /// A text as SQL writes it.
  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
