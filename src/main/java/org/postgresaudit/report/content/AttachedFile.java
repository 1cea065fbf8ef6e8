package org.postgresaudit.report.content;

import java.util.Locale;
import org.postgresaudit.report.signature.Hashes;
import org.postgresaudit.report.text.FixedTexts;

/// A file inside the report, under the same signature. What is in it is redacted by whoever made it
/// and looked through again before signing.
public final class AttachedFile {
  /// The name under which the results of the machine and the judgements lie in every report.
  public static final String RESULTS = "audit.json";

  private final String name;
  private final String mediaType;
  private final Relation relation;
  private final String description;
  private final byte[] bytes;
  private final String sha256;

  /// What a file is to the pages, in the words of PDF/A-3.
  public enum Relation {
    /// What the pages were made from.
    DATA,
    /// More than the pages have.
    SUPPLEMENT;

    public String word() {
      var word = name().toLowerCase(Locale.ROOT);
      return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
  }

  /// @param name without folder; each file of a report has its own
  /// @param mediaType such as `text/csv`
  /// @param description what it is, in one line of English
  /// @param bytes text in UTF-8
  public AttachedFile(
      String name, String mediaType, Relation relation, String description, byte[] bytes) {
    this.name = name;
    this.mediaType = mediaType;
    this.relation = relation;
    this.description = description;
    this.bytes = bytes.clone();
    this.sha256 = Hashes.sha256(this.bytes);
  }

  /// The machine-readable results.
  ///
  /// @param json UTF-8
  public static AttachedFile results(byte[] json) {
    return new AttachedFile(
        RESULTS,
        "application/json",
        Relation.DATA,
        "Machine-readable results and judgements of this audit",
        json);
  }

  /// Such as `findings.csv`.
  public String name() {
    return name;
  }

  /// Such as `text/csv`.
  public String mediaType() {
    return mediaType;
  }

  public Relation relation() {
    return relation;
  }

  /// What it is, in one line.
  public String description() {
    return description;
  }

  /// What it is; a file that only its maker knows is described in the maker's words.
  public String whatItIs(FixedTexts texts) {
    return switch (name) {
      case RESULTS -> texts.say("enclosed.results");
      case "findings.csv" -> texts.say("enclosed.findings");
      case "remediation.sql" -> texts.say("enclosed.remediation");
      case "postgresql.conf.proposal" -> texts.say("enclosed.settings");
      case "pg_hba.conf.proposal" -> texts.say("enclosed.access");
      default -> description;
    };
  }

  /// What is in it.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// How many bytes it has.
  public int size() {
    return bytes.length;
  }

  /// Lower-case hex, as `sha256sum` prints it.
  public String sha256() {
    return sha256;
  }

  public boolean isJson() {
    return mediaType.equals("application/json");
  }
}
