package org.postgresaudit.report.signature;

import eu.europa.esig.dss.enumerations.SignatureLevel;

/// How long a signature can be proved, from least to most (ETSI EN 319 142-1).
public enum Level {
  /// A signature; its time is the signer's word. Needs no network.
  B_B(SignatureLevel.PAdES_BASELINE_B),
  /// With the time of a timestamp authority.
  B_T(SignatureLevel.PAdES_BASELINE_T),
  /// With proof that no certificate was revoked then, inside the file.
  B_LT(SignatureLevel.PAdES_BASELINE_LT),
  /// With a time stamp over all that, which can be renewed before its algorithms age.
  B_LTA(SignatureLevel.PAdES_BASELINE_LTA);

  private final SignatureLevel standard;

  Level(SignatureLevel standard) {
    this.standard = standard;
  }

  SignatureLevel standard() {
    return standard;
  }

  /// As a [Verification] calls it, such as `PAdES-BASELINE-T`.
  public String standardName() {
    return standard.toString();
  }

  /// Whether a timestamp authority is asked.
  public boolean needsTime() {
    return this != B_B;
  }

  /// Whether it is asked which certificates were revoked.
  public boolean needsRevocation() {
    return this == B_LT || this == B_LTA;
  }
}
