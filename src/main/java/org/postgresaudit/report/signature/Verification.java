package org.postgresaudit.report.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a look at a PDF file says, in plain words.
///
/// @param sentence the result in one or two sentences for people
/// @param signer the name in the certificate of who signed first; absent without a signature
/// @param signedAt as the first signature claims it
/// @param level of the first signature, such as `PAdES-BASELINE-B`; empty without a signature
/// @param fingerprint SHA-256 of the signer's certificate, upper-case hex with colons; empty
///   without a signature
/// @param attachments names of the attached files the signature covers
/// @param reasons why the verdict is what it is, one sentence each
/// @param signers all who signed, in the order in which they did
/// @param stamps time stamps over the whole document, in the order in which they were made
public record Verification(
    Verdict verdict,
    String sentence,
    Optional<String> signer,
    Optional<Instant> signedAt,
    String level,
    String fingerprint,
    List<String> attachments,
    List<String> reasons,
    List<Signer> signers,
    List<Stamp> stamps) {

  /// One of those who signed.
  ///
  /// @param name as the certificate has it
  /// @param issuer who vouches for the name; the same as the name for a self-signed certificate
  /// @param claimedAt by the signer's own clock
  /// @param stamp the time of a timestamp authority for this signature; absent at level B-B
  /// @param level such as `PAdES-BASELINE-T`
  /// @param fingerprint SHA-256 of the certificate, upper-case hex with colons
  /// @param covers what this signature is about, in one sentence
  /// @param trust whether the name can be believed, and why, in one sentence
  public record Signer(
      String name,
      String issuer,
      Optional<Instant> claimedAt,
      Optional<Stamp> stamp,
      String level,
      String fingerprint,
      String covers,
      String trust) {}

  /// What a timestamp authority says.
  ///
  /// @param by the authority, as its certificate has it
  public record Stamp(Instant at, String by) {}

  /// What the signature is worth.
  public enum Verdict {
    /// Unchanged, and the signer's certificate leads to an authority the verifier trusts.
    UNCHANGED_AND_SIGNER_KNOWN,
    /// Unchanged; who the signer is must be confirmed by comparing the fingerprint.
    UNCHANGED_SIGNER_TO_CONFIRM,
    /// Unchanged, but the certificate had been revoked, so that somebody else may have used the
    /// key.
    SIGNER_NOT_VALID,
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
    signers = List.copyOf(signers);
    stamps = List.copyOf(stamps);
  }
}
