package org.postgresaudit.advisories;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The part of PostgreSQL that has a flaw.
public enum Component {
  /// The server itself.
  @JsonProperty("server")
  SERVER,
  /// An extension that comes with PostgreSQL; harmless where it is not installed.
  @JsonProperty("contrib")
  CONTRIB,
  /// A procedural language; harmless where it is not installed.
  @JsonProperty("language")
  LANGUAGE,
  /// Programs and libraries of the same release that connect to servers, such as psql and pg_dump.
  @JsonProperty("client")
  CLIENT
}
