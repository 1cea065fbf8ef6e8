package org.postgresaudit.report;

import org.postgresaudit.report.signature.Inscription;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.VisibleText;

/// What stands in the fields that are signed, in the language of the report.
record SigningMessages(FixedTexts texts) {

  /// What a screen reader says of the field the auditor signs.
  String auditorsField() {
    return VisibleText.set(texts.say("signature.auditorsField"));
  }

  String reviewersField() {
    return VisibleText.set(texts.say("signature.reviewersField"));
  }

  /// The words of the signature by which the lead auditor releases the report.
  Inscription toRelease(SigningIdentity identity, String when) {
    return inscription(identity, when, texts.say("signature.reasonToRelease"));
  }

  /// The words of the signature of the reviewer.
  Inscription toReview(SigningIdentity identity, String when) {
    return inscription(identity, when, texts.say("signature.reasonToReview"));
  }

  /// The panel shows who, when and the fingerprint on two lines.
  private Inscription inscription(SigningIdentity identity, String when, String reason) {
    String fingerprint = identity.fingerprint();
    int middle = fingerprint.length() / 2 + 1;
    return new Inscription(
        VisibleText.block(
            VisibleText.set(
                String.join(
                    "\n",
                    texts.say("signature.signedBy", identity.signer()),
                    when,
                    "SHA-256 " + fingerprint.substring(0, middle),
                    fingerprint.substring(middle)))),
        VisibleText.set(reason));
  }
}
