package org.postgresaudit.report.pages;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.ServerFacts;

/// Composed sentences about the server and what our role may see on it.
record ServerMessages(FixedTexts texts) {

  /// What it runs on, and what shows that.
  String platform(ServerFacts facts) {
    var seen = facts.marks().seen();
    String name = name(facts.platform());
    return seen.isEmpty() ? name : texts.say("server.recognised", name, String.join(", ", seen));
  }

  /// Products keep their names in every language.
  String name(Platform platform) {
    return switch (platform) {
      case SELF_MANAGED -> texts.say("server.selfManaged");
      case RDS -> "Amazon RDS";
      case AURORA -> "Amazon Aurora";
      case CLOUD_SQL -> "Google Cloud SQL";
      case AZURE -> "Azure Database for PostgreSQL";
      case SUPABASE -> "Supabase";
      case NEON -> "Neon";
      case CRUNCHY_BRIDGE -> "Crunchy Bridge";
    };
  }

  String databases(ServerFacts facts) {
    List<String> open =
        facts.databases().stream()
            .filter(database -> database.access() == ServerFacts.Access.OPEN)
            .map(ServerFacts.Database::name)
            .toList();
    int closed = facts.databases().size() - open.size();
    String listed = open.isEmpty() ? texts.say("server.noneOpen") : String.join(", ", open);
    return closed == 0 ? listed : texts.say("server.someClosed", listed, closed);
  }

  String access(ServerFacts facts) {
    return texts.say("server.roleMay", facts.role(), rights(facts.rights()));
  }

  String rights(Set<ServerFacts.Right> rights) {
    if (rights.isEmpty()) {
      return texts.say("server.noRights");
    }
    return texts.speech().list(rights.stream().sorted().map(this::right).toList());
  }

  private String right(ServerFacts.Right right) {
    return switch (right) {
      case PG_READ_ALL_SETTINGS -> "pg_read_all_settings";
      case PG_MONITOR -> "pg_monitor";
      case HBA_RULES -> texts.say("server.hbaRules");
      case IDENT_RULES -> texts.say("server.identRules");
      case FILE_SETTINGS -> texts.say("server.fileSettings");
      case ROLE_VERIFIERS -> texts.say("server.roleVerifiers");
      case SUPERUSER -> texts.say("server.superuser");
    };
  }

  String standing(ServerFacts.Standing standing) {
    return switch (standing) {
      case PRIMARY -> texts.say("server.primary");
      case STANDBY -> texts.say("server.standby");
    };
  }

  String clock(Duration ahead) {
    if (ahead.abs().toMillis() < 1_000) {
      return texts.say("server.clockAlike");
    }
    return ahead.isNegative()
        ? texts.say("server.clockBehind", ahead.abs())
        : texts.say("server.clockAhead", ahead.abs());
  }

  static String tls(ServerFacts.Tls tls) {
    return tls.protocol() + ", " + tls.cipher();
  }

  String withoutTls() {
    return texts.say("server.withoutTls");
  }

  String moreNames(int left) {
    return texts.say("server.moreNames", left);
  }
}
