package org.postgresaudit.target;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// What each provider leaves on the servers it runs and hardly anybody else has: roles, settings
/// and files of its own.
enum Provider {
  RDS(
      Platform.RDS,
      "rds",
      "rdsadmin rds_superuser rds_replication rds_password rds_iam rds_ad "
          + "rdsrepladmin rdstopmgr",
      "rdsadmin",
      "rds.extensions rds.force_ssl rds.superuser_variables"),
  CLOUD_SQL(
      Platform.CLOUD_SQL,
      "cloudsql",
      "cloudsqladmin cloudsqlsuperuser cloudsqlagent cloudsqlimportexport "
          + "cloudsqlreplica cloudsqllogical cloudsqlobservability "
          + "cloudsqlconnpooladmin cloudsqliamuser cloudsqliamserviceaccount",
      "cloudsqladmin cloudsqlagent cloudsqlreplica cloudsqlobservability",
      "cloudsql.iam_authentication cloudsql.enable_pgaudit " + "cloudsql.supported_extensions"),
  AZURE(
      Platform.AZURE,
      "azure",
      "azuresu azure_superuser azure_pg_admin",
      "azuresu azure_superuser",
      "azure.extensions azure.accepted_password_auth_method"),
  SUPABASE(
      Platform.SUPABASE,
      "supautils",
      "supabase_admin supabase_auth_admin supabase_storage_admin "
          + "supabase_replication_admin supabase_read_only_user supabase_etl_admin",
      "supabase_admin supabase_etl_admin",
      "supautils.reserved_roles supautils.privileged_role"),
  NEON(
      Platform.NEON,
      "neon",
      "neon_superuser cloud_admin",
      "cloud_admin",
      "neon.timeline_id neon.tenant_id neon.project_id"),
  /// Here customers hold a true superuser, `postgres`.
  CRUNCHY_BRIDGE(
      Platform.CRUNCHY_BRIDGE,
      "crunchy",
      "crunchy_superuser crunchy_read crunchy_write crunchy_pooler "
          + "crunchy_replication crunchy_monitoring",
      "",
      "");

  /// The extension whose files lie on every host of Crunchy Bridge.
  static final String BRIDGE_EXTENSION = "crunchy_pooler";

  private final Platform platform;
  private final String prefix;
  private final String roles;
  private final String superusers;
  private final String settings;

  Provider(Platform platform, String prefix, String roles, String superusers, String settings) {
    this.platform = platform;
    this.prefix = prefix;
    this.roles = roles;
    this.superusers = superusers;
    this.settings = settings;
  }

  Platform platform() {
    return platform;
  }

  /// Whether only the provider's own people are superusers there.
  boolean keepsSuperusers() {
    return !superusers.isEmpty();
  }

  boolean owns(String role) {
    return words(roles).anyMatch(role::equals);
  }

  static Optional<Provider> ofSetting(String name) {
    return Arrays.stream(values()).filter(p -> name.startsWith(p.prefix + ".")).findFirst();
  }

  static Stream<String> allRoles() {
    return Arrays.stream(values()).flatMap(p -> words(p.roles)).sorted();
  }

  static Stream<String> allSuperusers() {
    return Arrays.stream(values()).flatMap(p -> words(p.superusers)).sorted();
  }

  static Stream<String> allSettings() {
    return Arrays.stream(values()).flatMap(p -> words(p.settings)).sorted();
  }

  private static Stream<String> words(String words) {
    return Arrays.stream(words.split(" ", -1)).filter(word -> !word.isEmpty());
  }

  static Stream<String> allPrefixes() {
    return Arrays.stream(values()).map(p -> p.prefix).sorted();
  }
}
