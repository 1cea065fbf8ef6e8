package org.postgresaudit.report.pages;

import java.util.List;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.text.FixedTexts;

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
    static Listed of(AttachedFile file, DocumentMessages say) {
      return new Listed(
          file.name(), file.whatItIs(say.texts()), say.bytes(file.size()), file.sha256());
    }
  }

  static SignaturePage of(ReportContent content, Imprint imprint, List<AttachedFile> attached) {
    ReportDetails details = content.details();
    FixedTexts texts = content.texts();
    DocumentMessages say = new DocumentMessages(texts);
    String statement = say.statement();
    List<Listed> files = attached.stream().map(file -> Listed.of(file, say)).toList();
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
                  Fact.of(texts.say("signature.signer"), say.signer(identity, details)),
                  Fact.of(
                      texts.say("signature.certificate"),
                      say.certificate(identity, details.zone())),
                  Fact.mono(texts.say("signature.certificateHash"), identity.fingerprint()),
                  Fact.of(texts.say("signature.level"), say.level(level))),
              files,
              say.compare(details.contact()));
    };
  }
}
