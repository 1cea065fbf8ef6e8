package org.postgresaudit.report.pages;

import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.target.ServerFacts;

/// What the parts of a server and their columns are called, and what is said where one is missing.
record InventoryMessages(FixedTexts texts) {

  String title(Kind kind) {
    return switch (kind) {
      case SETTINGS -> texts.say("inventory.settings");
      case ROLE_SETTINGS -> texts.say("inventory.roleSettings");
      case ROLES, MEMBERSHIPS -> texts.say("inventory.roles");
      case DATABASES -> texts.say("inventory.databases");
      case EXTENSIONS -> texts.say("inventory.extensions");
      case TABLES -> texts.say("inventory.tables");
      case GRANTS -> texts.say("inventory.grants");
      case DEFAULT_PRIVILEGES -> texts.say("inventory.defaultPrivileges");
      case ACCESS_RULES -> texts.say("inventory.accessRules");
      case IDENT_MAPPINGS -> texts.say("inventory.identMappings");
    };
  }

  /// The head of a column.
  ///
  /// @param name as the inventory calls it, or one of our own
  String column(String name) {
    return switch (name) {
      case "name" -> texts.say("inventory.column.name");
      case "database" -> texts.say("inventory.column.database");
      case "databases" -> texts.say("inventory.column.databases");
      case "owner" -> texts.say("inventory.column.owner");
      case "encoding" -> texts.say("inventory.column.encoding");
      case "collation" -> texts.say("inventory.column.collation");
      case "connection_limit" -> texts.say("inventory.column.connectionLimit");
      case "connected" -> texts.say("inventory.column.connected");
      case "role" -> texts.say("inventory.column.role");
      case "login" -> texts.say("inventory.column.login");
      case "attributes" -> texts.say("inventory.column.attributes");
      case "member_of" -> texts.say("inventory.column.memberOf");
      case "valid_until" -> texts.say("inventory.column.validUntil");
      case "version" -> texts.say("inventory.column.version");
      case "schema" -> texts.say("inventory.column.schema");
      case "setting" -> texts.say("inventory.column.setting");
      case "value" -> texts.say("inventory.column.value");
      case "set_in" -> texts.say("inventory.column.setIn");
      case "pending_restart" -> texts.say("inventory.column.pendingRestart");
      case "line" -> texts.say("inventory.column.line");
      case "type" -> texts.say("inventory.column.type");
      case "users" -> texts.say("inventory.column.users");
      case "address" -> texts.say("inventory.column.address");
      case "method" -> texts.say("inventory.column.method");
      case "options" -> texts.say("inventory.column.options");
      case "map" -> texts.say("inventory.column.map");
      case "system_user" -> texts.say("inventory.column.systemUser");
      default -> throw new IllegalArgumentException("No column is called " + name);
    };
  }

  String access(ServerFacts.Access access) {
    return switch (access) {
      case OPEN -> texts.say("inventory.yes");
      case CLOSED_TO_US -> texts.say("inventory.closedToUs");
      case CLOSED_TO_ALL -> texts.say("inventory.closedToAll");
    };
  }

  String yesOrNo(boolean is) {
    return is ? texts.say("inventory.yes") : texts.say("inventory.no");
  }

  /// @param shown rows in the table
  /// @param kept rows in the attachment
  /// @param onServer rows there are
  String caption(int shown, int kept, long onServer) {
    if (shown == onServer) {
      return texts.say("inventory.all", shown);
    }
    return kept == onServer
        ? texts.say("inventory.first", shown, onServer)
        : texts.say("inventory.firstOfKept", shown, onServer, kept);
  }

  String noInventory() {
    return texts.say("inventory.notTaken");
  }

  String none() {
    return texts.say("inventory.none");
  }

  String notRead(String reason, String serverWords) {
    return serverWords.isBlank()
        ? texts.say("inventory.notRead", reason)
        : texts.say("inventory.notReadSaid", reason, serverWords);
  }

  String unusableRule(String line, String why) {
    return texts.say("inventory.unusableRule", line, why);
  }

  String gap(String where, String reason) {
    return where.isEmpty()
        ? texts.say("inventory.gap", reason)
        : texts.say("inventory.gapIn", where, reason);
  }
}
