package org.postgresaudit.report.pages;

import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.report.text.FixedTexts;

/// The titles of sections and items of the checklist in the language of the report. One that a pack
/// brought along keeps its own.
public record PlaceMessages(FixedTexts texts) {

  /// With its number.
  public String numbered(Section section) {
    return section.number() + " " + of(section);
  }

  String of(Section section) {
    return switch (section.id()) {
      case "1-configuration-settings" -> texts.say("place.configuration");
      case "2-user-and-role-management" -> texts.say("place.roles");
      case "3-database-security" -> texts.say("place.database");
      case "4-auditing-and-logging" -> texts.say("place.logging");
      case "5-patch-management" -> texts.say("place.patches");
      case "6-network-security" -> texts.say("place.network");
      case "7-data-protection" -> texts.say("place.data");
      case "8-monitoring-and-response" -> texts.say("place.monitoring");
      case "9-documentation-and-education" -> texts.say("place.documentation");
      default -> section.title();
    };
  }

  String of(Section section, Item item) {
    return switch (section.id() + "/" + item.id()) {
      case "1-configuration-settings/1-listen-addresses" -> texts.say("place.listenAddresses");
      case "1-configuration-settings/2-port" -> texts.say("place.port");
      case "1-configuration-settings/3-capacity" -> texts.say("place.capacity");
      case "1-configuration-settings/4-connection-logging" -> texts.say("place.connectionLogging");
      case "1-configuration-settings/5-password-encryption" ->
          texts.say("place.passwordEncryption");
      case "1-configuration-settings/6-client-authentication" ->
          texts.say("place.clientAuthentication");
      case "2-user-and-role-management/1-superusers" -> texts.say("place.superusers");
      case "2-user-and-role-management/2-passwords" -> texts.say("place.passwords");
      case "2-user-and-role-management/3-role-review" -> texts.say("place.roleReview");
      case "2-user-and-role-management/4-role-design" -> texts.say("place.roleDesign");
      case "3-database-security/1-encryption-in-transit" -> texts.say("place.encryptionInTransit");
      case "3-database-security/2-application-encryption" ->
          texts.say("place.applicationEncryption");
      case "3-database-security/3-backups" -> texts.say("place.backups");
      case "3-database-security/4-replication" -> texts.say("place.replication");
      case "4-auditing-and-logging/1-detailed-logging" -> texts.say("place.detailedLogging");
      case "4-auditing-and-logging/2-pgaudit" -> texts.say("place.pgaudit");
      case "4-auditing-and-logging/3-log-analysis" -> texts.say("place.logAnalysis");
      case "5-patch-management/1-software-currency" -> texts.say("place.softwareCurrency");
      case "5-patch-management/2-known-vulnerabilities" -> texts.say("place.knownVulnerabilities");
      case "6-network-security/1-secure-tunnels" -> texts.say("place.secureTunnels");
      case "6-network-security/2-firewalls" -> texts.say("place.firewalls");
      case "6-network-security/3-segmentation" -> texts.say("place.segmentation");
      case "7-data-protection/1-schema-and-configuration-review" -> texts.say("place.schemaReview");
      case "7-data-protection/2-row-level-security" -> texts.say("place.rowLevelSecurity");
      case "7-data-protection/3-data-retention" -> texts.say("place.dataRetention");
      case "8-monitoring-and-response/1-alerts" -> texts.say("place.alerts");
      case "8-monitoring-and-response/2-monitoring-tools" -> texts.say("place.monitoringTools");
      case "9-documentation-and-education/1-documentation" -> texts.say("place.documents");
      case "9-documentation-and-education/2-training" -> texts.say("place.training");
      default -> item.title();
    };
  }
}
