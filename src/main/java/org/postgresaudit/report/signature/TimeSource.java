package org.postgresaudit.report.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.postgresaudit.report.signature.ReportFault.Kind;
import org.postgresaudit.report.signature.Wire.Unheard;

/// Asks a timestamp authority and believes nothing of the answer that was not checked: that it is
/// about our bytes and our question, by whom it is signed, and that its clock is not far from ours.
final class TimeSource implements TSPSource {
  private static final long serialVersionUID = 1;
  private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

  private final transient TimestampAuthority authority;
  private final Wire wire;

  TimeSource(TimestampAuthority authority, Wire wire) {
    this.authority = authority;
    this.wire = wire;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    try {
      var generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      TimeStampRequest request =
          generator.generate(
              new ASN1ObjectIdentifier(algorithm.getOid()),
              digest,
              new BigInteger(64, new SecureRandom()));
      return new TimestampBinary(
          checked(wire.time(authority, request.getEncoded()), request).getEncoded());
    } catch (IOException e) {
      throw wrong(TimeMessages.notAnAnswer(authority.host()), e);
    }
  }

  private TimeStampToken checked(byte[] answer, TimeStampRequest request) throws IOException {
    TimeStampResponse response;
    try {
      response = new TimeStampResponse(answer);
    } catch (TSPException | IOException | RuntimeException e) {
      throw wrong(TimeMessages.notAnAnswer(authority.host()), e);
    }
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      throw wrong(TimeMessages.refused(authority.host(), said(response)), null);
    }
    try {
      response.validate(request);
    } catch (TSPException e) {
      throw wrong(TimeMessages.otherQuestion(authority.host()), e);
    }
    X509Certificate signer = signer(token);
    Instant time = token.getTimeStampInfo().getGenTime().toInstant();
    Instant now = Instant.now();
    if (now.isAfter(signer.getNotAfter().toInstant())) {
      throw wrong(TimeMessages.expired(authority.host(), signer.getNotAfter().toInstant()), null);
    }
    try {
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
    } catch (TSPException | OperatorCreationException e) {
      throw wrong(TimeMessages.badSignature(authority.host()), e);
    }
    if (Duration.between(time, now).abs().compareTo(CLOCKS_MAY_DIFFER) > 0) {
      throw wrong(TimeMessages.clocksDiffer(authority.host(), time, now), null);
    }
    mustBeTrusted(token, signer);
    return token;
  }

  private static String said(TimeStampResponse response) {
    String words = response.getStatusString();
    return words == null ? "status " + response.getStatus() : words;
  }

  private X509Certificate signer(TimeStampToken token) {
    // The raw selector of Bouncy Castle fits the store of certificates in the token.
    @SuppressWarnings("unchecked")
    Collection<X509CertificateHolder> found =
        (Collection<X509CertificateHolder>)
            (Collection<?>) token.getCertificates().getMatches(token.getSID());
    if (found.isEmpty()) {
      throw wrong(TimeMessages.badSignature(authority.host()), null);
    }
    return certificate(found.iterator().next());
  }

  private X509Certificate certificate(X509CertificateHolder holder) {
    try {
      return new JcaX509CertificateConverter().getCertificate(holder);
    } catch (GeneralSecurityException e) {
      throw wrong(TimeMessages.badSignature(authority.host()), e);
    }
  }

  private void mustBeTrusted(TimeStampToken token, X509Certificate signer) {
    if (authority.trusted().isEmpty()) {
      return;
    }
    var between =
        token.getCertificates().getMatches(null).stream().map(found -> certificate(found)).toList();
    if (!Chains.leads(signer, between, authority.trusted())) {
      throw wrong(
          TimeMessages.untrusted(
              authority.host(), CertificateNames.commonName(signer.getSubjectX500Principal())),
          null);
    }
  }

  private static Unheard wrong(
      String sentence, @org.jspecify.annotations.Nullable Throwable cause) {
    return new Unheard(new ReportFault(Kind.TIME_NOT_CREDIBLE, sentence, cause));
  }
}
