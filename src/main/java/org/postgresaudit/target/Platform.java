package org.postgresaudit.target;

/// Who runs the server, recognised by the roles and settings that only they have.
public enum Platform {
  SELF_MANAGED("self-managed", ""),
  RDS("rds", Platform.AWS_ROLES),
  AURORA("aurora", Platform.AWS_ROLES),
  CLOUD_SQL(
      "cloud-sql",
      "cloudsqladmin cloudsqlsuperuser cloudsqlagent cloudsqlimportexport cloudsqlreplica"
          + " cloudsqllogical cloudsqlobservability cloudsqlconnpooladmin cloudsqliamuser"
          + " cloudsqliamserviceaccount cloudsqliamgroup cloudsqliamgroupuser"
          + " cloudsqliamgroupserviceaccount cloudsqlinactiveuser"),
  AZURE("azure", "azuresu azure_superuser azure_pg_admin replication"),
  SUPABASE(
      "supabase",
      "supabase_admin supabase_auth_admin supabase_storage_admin supabase_replication_admin"
          + " supabase_read_only_user supabase_etl_admin supabase_realtime_admin"
          + " supabase_functions_admin dashboard_user authenticator pgbouncer"),
  NEON("neon", "cloud_admin neon_superuser"),
  CRUNCHY_BRIDGE(
      "crunchy-bridge",
      "crunchy_superuser crunchy_replication crunchy_monitoring crunchy_pooler crunchy_read"
          + " crunchy_write");

  private static final String AWS_ROLES =
      "rdsadmin rds_superuser rds_replication rds_password rds_iam rds_ad rdsrepladmin rdstopmgr";

  private final String word;
  private final String ownRoles;

  Platform(String word, String ownRoles) {
    this.word = word;
    this.ownRoles = ownRoles;
  }

  /// The word of control files and JSON, such as `self-managed`.
  public String word() {
    return word;
  }

  /// The roles that the provider makes on each of its servers and keeps in its own hands, with a
  /// blank between them. What these hold is the provider's to answer for; who else holds them is
  /// not. Empty when nobody but the client runs the server.
  public String ownRoles() {
    return ownRoles;
  }

  /// Whether a role is the provider's own.
  public boolean owns(String role) {
    return !role.isEmpty() && (" " + ownRoles + " ").contains(" " + role + " ");
  }
}
