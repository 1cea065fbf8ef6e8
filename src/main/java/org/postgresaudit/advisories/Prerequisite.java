package org.postgresaudit.advisories;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What an attacker must already have to use a flaw. Our own classification.
public enum Prerequisite {
  @JsonProperty("none")
  NONE("no login"),
  @JsonProperty("login")
  LOGIN("a login"),
  @JsonProperty("create_objects")
  CREATE_OBJECTS("a login that may create objects"),
  @JsonProperty("privileged_role")
  PRIVILEGED_ROLE("a role with special rights"),
  @JsonProperty("replication")
  REPLICATION("the right to replicate"),
  @JsonProperty("superuser")
  SUPERUSER("a superuser's login"),
  @JsonProperty("local_account")
  LOCAL_ACCOUNT("an account on the machine"),
  @JsonProperty("server_operator")
  SERVER_OPERATOR("control of a server that a client connects to"),
  @JsonProperty("archive_provider")
  ARCHIVE_PROVIDER("control of a dump that somebody restores");

  private final String words;

  Prerequisite(String words) {
    this.words = words;
  }

  /// For use after "an attacker needs".
  public String inWords() {
    return words;
  }
}
