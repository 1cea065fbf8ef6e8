package org.postgresaudit.report;

import java.util.List;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.SigningIdentity;

/// The last page, ready for its template.
record SignaturePage(
    String statement,
    boolean signed,
    boolean selfSigned,
    boolean reviewed,
    List<Fact> facts,
    List<Listed> files,
    String compare) {

  /// A file inside the report.
  record Listed(String name, String words, String size, String sha256) {
    static Listed of(AttachedFile file) {
      return new Listed(
          file.name(), file.description(), DocumentMessages.bytes(file.size()), file.sha256());
    }
  }

  /// The words in the frame the signature is laid into.
  static final String MARKER = "Signed here by the lead auditor";

  /// The words in the frame of the second signature.
  static final String REVIEWER_MARKER = "Signed here by the reviewer";

  static SignaturePage of(ReportContent content, Imprint imprint, List<AttachedFile> attached) {
    ReportDetails details = content.details();
    String statement = DocumentMessages.statement();
    List<Listed> files = attached.stream().map(Listed::of).toList();
    return switch (imprint) {
      case Imprint.Draft _ ->
          new SignaturePage(statement, false, false, false, List.of(), files, "");
      case Imprint.Signed(SigningIdentity identity, Level level) ->
          new SignaturePage(
              statement,
              true,
              identity.isSelfSigned(),
              !details.reviewer().isBlank(),
              Fact.known(
                  Fact.of("Signer", DocumentMessages.signer(identity, details)),
                  Fact.of("Certificate", DocumentMessages.certificate(identity, details.zone())),
                  Fact.mono("SHA-256 of it", identity.fingerprint()),
                  Fact.of("Level", DocumentMessages.level(level))),
              files,
              DocumentMessages.compare(details.contact()));
    };
  }
}
