package org.postgresaudit.probe;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.Need;

/// Writes the two scripts. Plain SQL throughout, so that any client can run them; each is one
/// transaction, so that nothing is left half done.
final class AuditRoleScript {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?<!:):(about|server|until|last|mark|name|role)\\b");

  private final AuditRole role;
  private final String identifier;

  AuditRoleScript(AuditRole role) {
    this.role = role;
    this.identifier = AuditRole.identifier(role.name());
  }

  String make() {
    var parts = new ArrayList<String>();
    parts.add(filled(AuditRoleSql.HEAD));
    parts.add("begin;");
    parts.add(filled(AuditRoleSql.ROLE));
    parts.add(filled(AuditRoleSql.DATABASES));
    int number = 3;
    for (var need : role.given()) {
      parts.add(given(number++, need));
    }
    for (var need : EnumSet.of(Need.ROLE_VERIFIERS)) {
      if (!role.given().contains(need)) {
        parts.add(switchedOff(number++, need));
      }
    }
    parts.add("commit;");
    parts.add(filled(AuditRoleSql.TAIL));
    return String.join("\n\n", parts) + "\n";
  }

  String remove() {
    return filled(AuditRoleSql.REMOVE);
  }

  private String given(int number, Need need) {
    if (isKept(need)) {
      return comment(number, need) + AuditRoleSql.KEPT + "\n" + offComment(statements(need));
    }
    var head = comment(number, need);
    return need == Need.IDENT_RULES && role.major().isEmpty()
        ? head + filled(AuditRoleSql.WHERE_THERE_ARE_IDENT_RULES)
        : head + String.join("\n", statements(need));
  }

  private String switchedOff(int number, Need need) {
    return comment(number, need)
        + (isKept(need) ? AuditRoleSql.KEPT : AuditRoleSql.OFF)
        + "\n"
        + offComment(statements(need));
  }

  private boolean isKept(Need need) {
    return role.keepsFilesToItself() && need != Need.PG_MONITOR;
  }

  private static String comment(int number, Need need) {
    var lines = AuditRoleTexts.reason(need).lines().toList();
    return "-- %d. ".formatted(number)
        + lines.getFirst()
        + "\n"
        + lines.stream().skip(1).map(line -> "--    " + line + "\n").collect(joining());
  }

  private List<String> statements(Need need) {
    return need.grant().replace(":role", identifier).lines().toList();
  }

  private static String offComment(List<String> statements) {
    return statements.stream().map(statement -> "-- " + statement).collect(joining("\n"));
  }

  /// In one pass, so that a name which looks like a placeholder stays a name.
  private String filled(String template) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(found -> quoteReplacement(value(found.group(1))));
  }

  private String value(String placeholder) {
    return switch (placeholder) {
      case "about" -> AuditRoleTexts.made(role.name());
      case "server" ->
          role.major().isPresent()
              ? AuditRoleTexts.forServer(role.major().getAsInt(), role.platform())
              : AuditRoleTexts.forEveryServer(role.platform());
      case "until" -> AuditRole.literal(role.validUntil().plusDays(1).toString());
      case "last" -> role.validUntil().toString();
      case "mark" -> AuditRole.literal(AuditRoleTexts.mark());
      case "name" -> AuditRole.literal(role.name());
      default -> identifier;
    };
  }
}
