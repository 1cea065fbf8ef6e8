package org.postgresaudit.target;

/// Who runs the server, recognised by the roles and settings that only they have.
public enum Platform {
  SELF_MANAGED("self-managed"),
  RDS("rds"),
  AURORA("aurora"),
  CLOUD_SQL("cloud-sql"),
  AZURE("azure"),
  SUPABASE("supabase"),
  NEON("neon"),
  CRUNCHY_BRIDGE("crunchy-bridge");

  private final String word;

  Platform(String word) {
    this.word = word;
  }

  /// The word of control files and JSON, such as `self-managed`.
  public String word() {
    return word;
  }
}
