package org.postgresaudit.report.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a look at a PDF file says, in plain words.
///
/// @param sentence the result in one or two sentences for people
/// @param signer the name in the certificate; absent without a signature
/// @param signedAt as the signature claims it
/// @param level such as `PAdES-BASELINE-B`; empty without a signature
/// @param fingerprint SHA-256 of the signer's certificate, upper-case hex with colons; empty
///   without a signature
/// @param attachments names of the attached files the signature covers
/// @param reasons why the verdict is what it is, one sentence each
public record Verification(
    Verdict verdict,
    String sentence,
    Optional<String> signer,
    Optional<Instant> signedAt,
    String level,
    String fingerprint,
    List<String> attachments,
    List<String> reasons) {

  /// What the signature is worth.
  public enum Verdict {
    /// Unchanged, and the signer's certificate leads to an authority the verifier trusts.
    UNCHANGED_AND_SIGNER_KNOWN,
    /// Unchanged; who the signer is must be confirmed by comparing the fingerprint.
    UNCHANGED_SIGNER_TO_CONFIRM,
    /// Something differs from what was signed, or the signature is not what it should be.
    NOT_AS_SIGNED,
    /// There is no signature in the file.
    NOT_SIGNED;

    /// Whether the file is what was signed.
    public boolean isUnchanged() {
      return this == UNCHANGED_AND_SIGNER_KNOWN || this == UNCHANGED_SIGNER_TO_CONFIRM;
    }
  }

  public Verification {
    attachments = List.copyOf(attachments);
    reasons = List.copyOf(reasons);
  }
}
