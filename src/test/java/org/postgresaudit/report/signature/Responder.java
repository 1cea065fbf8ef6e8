package org.postgresaudit.report.signature;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Says of single certificates whether they were revoked (RFC 6960), honestly or not.
final class Responder {
  /// How it answers.
  enum Mood {
    HONEST,
    DOWN,
    SENDS_HTML,
    TRY_LATER,
    KNOWS_NOTHING,
    ABOUT_ANOTHER,
    OUT_OF_DATE,
    SIGNED_BY_A_STRANGER
  }

  private final TrustedParties.Holder itself;
  private final TrustedParties.Holder stranger;
  private final X509Certificate authority;
  private final Set<BigInteger> revoked;
  private Mood mood = Mood.HONEST;
  private int asked;

  /// @param itself its certificate is of the authority and says that it may answer
  /// @param stranger the same of another authority that calls itself the same
  Responder(
      TrustedParties.Holder itself,
      TrustedParties.Holder stranger,
      X509Certificate authority,
      Set<BigInteger> revoked) {
    this.itself = itself;
    this.stranger = stranger;
    this.authority = authority;
    this.revoked = revoked;
  }

  void be(Mood next) {
    mood = next;
  }

  /// How often it was asked so far.
  int asked() {
    return asked;
  }

  void answer(HttpExchange exchange) throws IOException {
    asked++;
    try {
      byte[] question = exchange.getRequestBody().readAllBytes();
      switch (mood) {
        case DOWN -> TrustedParties.send(exchange, 503, "text/plain", new byte[0]);
        case SENDS_HTML ->
            TrustedParties.send(
                exchange, 200, "text/html", "<html>Log in</html>".getBytes(StandardCharsets.UTF_8));
        default ->
            TrustedParties.send(
                exchange, 200, "application/ocsp-response", response(question).getEncoded());
      }
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private OCSPResp response(byte[] question) throws Exception {
    if (mood == Mood.TRY_LATER) {
      return new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null);
    }
    var by = mood == Mood.SIGNED_BY_A_STRANGER ? stranger : itself;
    var request = new OCSPReq(question);
    var answers = new JcaBasicOCSPRespBuilder(by.keys().getPublic(), sha1());
    var nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null) {
      answers.setResponseExtensions(new org.bouncycastle.asn1.x509.Extensions(nonce));
    }
    Instant when = Instant.now();
    if (mood == Mood.OUT_OF_DATE) {
      when = when.minus(Duration.ofDays(30));
    }
    for (var each : request.getRequestList()) {
      var id = each.getCertID();
      if (mood == Mood.ABOUT_ANOTHER) {
        id =
            new CertificateID(
                sha1(), new JcaX509CertificateHolder(authority), BigInteger.valueOf(4_711));
      }
      answers.addResponse(
          id,
          status(id.getSerialNumber()),
          Date.from(when),
          Date.from(when.plus(Duration.ofDays(1))));
    }
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by.keys().getPrivate());
    var chain = new X509CertificateHolder[] {new JcaX509CertificateHolder(by.certificate())};
    return new OCSPRespBuilder()
        .build(OCSPRespBuilder.SUCCESSFUL, answers.build(signer, chain, Date.from(when)));
  }

  private CertificateStatus status(BigInteger serial) {
    if (mood == Mood.KNOWS_NOTHING) {
      return new UnknownStatus();
    }
    return revoked.contains(serial)
        ? new RevokedStatus(
            Date.from(Instant.now().minus(Duration.ofDays(2))), CRLReason.keyCompromise)
        : CertificateStatus.GOOD;
  }

  private static DigestCalculator sha1() throws Exception {
    return new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
  }
}
