package org.postgresaudit.report.signature;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// What a level needs, looked at before anything is signed and without asking the network.
///
/// @param needs in the order they are used
public record Preflight(List<Need> needs) {

  /// One thing the level needs.
  ///
  /// @param words a sentence: what is there, or what is missing and where to get it
  /// @param met whether it is there
  public record Need(String words, boolean met) {}

  public Preflight {
    needs = List.copyOf(needs);
  }

  /// Looks at what there is.
  ///
  /// @param identity absent when none is chosen yet
  public static Preflight of(Assurance wanted, Optional<SigningIdentity> identity) {
    var needs = new ArrayList<Need>();
    if (wanted.level().needsTime()) {
      needs.add(
          wanted
              .authority()
              .map(authority -> new Need(LevelMessages.authority(authority.host()), true))
              .orElseGet(() -> new Need(LevelMessages.noAuthority(), false)));
    }
    if (wanted.level().needsRevocation()) {
      needs.add(
          wanted.trusted().isEmpty()
              ? new Need(LevelMessages.noTrusted(), false)
              : new Need(LevelMessages.trusted(wanted.trusted().size()), true));
      identity.ifPresent(who -> addSigner(who, wanted.trusted(), needs));
    }
    return new Preflight(needs);
  }

  private static void addSigner(
      SigningIdentity who, List<X509Certificate> trusted, List<Need> needs) {
    if (who.isSelfSigned()) {
      needs.add(new Need(LevelMessages.selfSigned(who.signer()), false));
      return;
    }
    needs.add(
        says(who.certificate())
            ? new Need(LevelMessages.revocationKnown(who.signer()), true)
            : new Need(LevelMessages.revocationUnknown(who.signer()), false));
    // With an incomplete chain the missing part may still be fetched from where the last one says.
    boolean leads = Chains.leads(who.certificate(), who.chain(), trusted);
    if (!trusted.isEmpty() && !leads && who.chain().size() > 1) {
      needs.add(new Need(LevelMessages.chainUntrusted(who.issuer()), false));
    }
  }

  /// Whether the certificate names a list of revoked ones (2.5.29.31) or one who knows
  /// (1.3.6.1.5.5.7.1.1).
  private static boolean says(X509Certificate certificate) {
    return certificate.getExtensionValue("2.5.29.31") != null
        || certificate.getExtensionValue("1.3.6.1.5.5.7.1.1") != null;
  }

  /// Whether nothing is missing.
  public boolean isMet() {
    return needs.stream().allMatch(Need::met);
  }

  /// Refuses a level that cannot be reached.
  void mustBeMet(Level level) throws ReportFault {
    var missing = needs.stream().filter(need -> !need.met()).map(Need::words).toList();
    if (!missing.isEmpty()) {
      throw new ReportFault(Kind.LEVEL_OUT_OF_REACH, LevelMessages.outOfReach(level, missing));
    }
  }
}
