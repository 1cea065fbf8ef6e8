package org.postgresaudit.report;

import org.postgresaudit.report.signature.Hashes;

/// The machine-readable results inside the report, UTF-8.
final class Attachment {
  static final String NAME = "audit.json";

  private final byte[] json;
  private final String sha256;

  Attachment(byte[] json) {
    this.json = json.clone();
    this.sha256 = Hashes.sha256(this.json);
  }

  byte[] json() {
    return json.clone();
  }

  int size() {
    return json.length;
  }

  String sha256() {
    return sha256;
  }
}
