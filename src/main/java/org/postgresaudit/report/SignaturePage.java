package org.postgresaudit.report;

import java.util.List;
import org.postgresaudit.report.signature.SigningIdentity;

/// The last page, ready for its template.
record SignaturePage(
    String statement, boolean signed, boolean selfSigned, List<Fact> facts, String compare) {

  /// The words in the frame the signature is laid into.
  static final String MARKER = "Signed here by the lead auditor";

  static SignaturePage of(ReportContent content, Imprint imprint, Attachment attachment) {
    ReportDetails details = content.details();
    String statement = DocumentMessages.statement();
    Fact name = Fact.of("Attached", DocumentMessages.attached(attachment.size()));
    Fact hash = Fact.mono("Its SHA-256", attachment.sha256());
    return switch (imprint) {
      case Imprint.Draft _ -> new SignaturePage(statement, false, false, List.of(name, hash), "");
      case Imprint.Signed(SigningIdentity identity) ->
          new SignaturePage(
              statement,
              true,
              identity.isSelfSigned(),
              Fact.known(
                  Fact.of("Signer", DocumentMessages.signer(identity, details)),
                  Fact.of("Certificate", DocumentMessages.certificate(identity, details.zone())),
                  Fact.mono("SHA-256 of it", identity.fingerprint()),
                  Fact.of("Level", DocumentMessages.level()),
                  name,
                  hash),
              DocumentMessages.compare(details.contact()));
    };
  }
}
