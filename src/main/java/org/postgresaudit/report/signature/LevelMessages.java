package org.postgresaudit.report.signature;

import java.util.List;

/// What a level needs, for people who choose one.
final class LevelMessages {
  private LevelMessages() {}

  static String authority(String host) {
    return "The timestamp authority %s will be asked for the time.".formatted(host);
  }

  static String noAuthority() {
    return "No timestamp authority is set; name one in the settings.";
  }

  static String trusted(int certificates) {
    return certificates == 1
        ? "One certificate of an authority is trusted."
        : "%d certificates of authorities are trusted.".formatted(certificates);
  }

  static String noTrusted() {
    return "No certificate of an authority is trusted; choose their file in the settings.";
  }

  static String selfSigned(String signer) {
    return ("The certificate of %s is self-signed: no authority could say that it was not revoked;"
            + " choose level B-T, or an identity from an authority.")
        .formatted(signer);
  }

  static String revocationKnown(String signer) {
    return "The certificate of %s says where to ask whether it was revoked.".formatted(signer);
  }

  static String revocationUnknown(String signer) {
    return ("The certificate of %s does not say where to ask whether it was revoked; choose level"
            + " B-T, or another identity.")
        .formatted(signer);
  }

  static String chainUntrusted(String issuer) {
    return ("The certificate comes from %s, which does not lead to a trusted authority; add its"
            + " root certificate in the settings.")
        .formatted(issuer);
  }

  static String outOfReach(Level level, List<String> missing) {
    return "Level %s is out of reach: %s".formatted(shortName(level), String.join(" ", missing));
  }

  static String shortName(Level level) {
    return switch (level) {
      case B_B -> "B-B";
      case B_T -> "B-T";
      case B_LT -> "B-LT";
      case B_LTA -> "B-LTA";
    };
  }
}
