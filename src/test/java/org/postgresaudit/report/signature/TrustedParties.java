package org.postgresaudit.report.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/// A certification authority with its list of revoked certificates, and a timestamp authority that
/// can be told to lie: both in this process, on loopback.
public final class TrustedParties implements AutoCloseable {
  /// How the timestamp authority behaves.
  public enum Mood {
    HONEST,
    SENDS_HTML,
    ANSWERS_ANOTHER_QUESTION,
    STAMPS_OTHER_BYTES,
    REFUSES,
    BUSY,
    WANTS_A_LOGIN,
    SENDS_TOO_MUCH,
    IS_SLOW,
    HAS_EXPIRED,
    IS_UNKNOWN,
    CLOCK_IS_WRONG,
    LIST_IS_OLD,
    LIST_IS_GONE
  }

  /// Somebody who signs, with a certificate of the authority.
  ///
  /// @param certificate leads to the authority
  public record Holder(KeyPair keys, X509Certificate certificate) {}

  static final char[] PASSWORD = "correct horse".toCharArray();
  private static final String CRL = "/authority.crl";
  private static final String OCSP = "/ocsp";

  private final HttpServer server;
  private final KeyPair root = keys("EC", 256);
  private final X509Certificate authority;
  private final Holder clock;
  private final Holder expiredClock;
  private final Holder strangeClock;
  private final Set<BigInteger> revoked = new HashSet<>();
  private final AtomicInteger hits = new AtomicInteger();
  private final KeyPair peopleKeys = keys("EC", 256);
  private final X509Certificate people;
  private final Responder responder;
  private Mood mood = Mood.HONEST;

  public TrustedParties() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/time", this::answerTime);
    server.createContext(CRL, this::answerRevoked);
    server.createContext(OCSP, exchange -> responder().answer(exchange));
    server.start();
    authority = authority("Halden Root", root);
    clock = clock(authority, root, Duration.ofDays(900));
    expiredClock = clock(authority, root, Duration.ofMinutes(-5));
    KeyPair other = keys("EC", 256);
    strangeClock = clock(authority("Nobody’s Root", other), other, Duration.ofDays(900));
    people = authority("Halden People", peopleKeys);
    KeyPair forged = keys("EC", 256);
    responder =
        new Responder(
            responder(people, peopleKeys),
            responder(authority("Halden People", forged), forged),
            people,
            revoked);
  }

  public void be(Mood next) {
    mood = next;
  }

  /// Who answers for [#personOfResponder].
  Responder responder() {
    return responder;
  }

  int hits() {
    return hits.get();
  }

  public X509Certificate authority() {
    return authority;
  }

  /// The one above, and the one that has a responder and no list.
  List<X509Certificate> authorities() {
    return List.of(authority, people);
  }

  public TimestampAuthority timestamps() {
    return timestamps(Optional.empty());
  }

  TimestampAuthority timestamps(Optional<TimestampAuthority.Login> login) {
    return new TimestampAuthority(address("/time"), login, authorities());
  }

  Assurance assurance(Level level) {
    return new Assurance(level, Optional.of(timestamps()));
  }

  /// A report of one page, signed offline by somebody whose certificate this authority issued.
  public static byte[] onePage(SigningIdentity by) throws ReportFault {
    return signed(org.postgresaudit.report.OnePage.forAuditor(by), by);
  }

  /// As [#onePage], with a place for the reviewer.
  public static byte[] onePageForTwo(SigningIdentity by) throws ReportFault {
    return signed(org.postgresaudit.report.OnePage.forAuditorAndReviewer(by), by);
  }

  private static byte[] signed(byte[] page, SigningIdentity by) throws ReportFault {
    return Signing.sign(
        page,
        by,
        Instant.now(),
        new Inscription("Digitally signed", "Release"),
        Assurance.offline());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public static KeyPair keys(String algorithm, int bits) throws Exception {
    var generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  /// A person whose certificate this authority issued.
  public Holder person(String name, KeyPair keys, int usage) throws Exception {
    var builder = builder(name, keys, authority, Duration.ofDays(700));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    addRevocation(builder);
    return new Holder(keys, signed(builder, root));
  }

  /// A person whose certificate is of the authority with a responder, which has no list of revoked
  /// ones: the list of another certificate of the same authority would be proof as well.
  Holder personOfResponder(String name, KeyPair keys) throws Exception {
    var builder = builder(name, keys, people, Duration.ofDays(700));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(
        Extension.authorityInfoAccess,
        false,
        new AuthorityInformationAccess(
            AccessDescription.id_ad_ocsp,
            new GeneralName(GeneralName.uniformResourceIdentifier, address(OCSP).toString())));
    return new Holder(keys, signed(builder, peopleKeys));
  }

  /// As a PKCS#12 file, the way an authority hands it out.
  public SigningIdentity identity(Holder holder, Path folder) throws Exception {
    return SigningIdentity.fromPkcs12(file(holder, folder), PASSWORD);
  }

  /// The file alone; `correct horse` opens it.
  public Path file(Holder holder, Path folder) throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    store.setKeyEntry(
        "key",
        holder.keys().getPrivate(),
        PASSWORD,
        new Certificate[] {
          holder.certificate(), isOfPeople(holder.certificate()) ? people : authority
        });
    Path file = Files.createTempFile(folder, "holder", ".p12");
    try (var out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
    return file;
  }

  private boolean isOfPeople(X509Certificate certificate) {
    return certificate.getIssuerX500Principal().equals(people.getSubjectX500Principal());
  }

  void revoke(Holder holder) {
    revoked.add(holder.certificate().getSerialNumber());
  }

  private X509Certificate authority(String name, KeyPair keys) throws Exception {
    var subject = new X500Name("CN=" + name);
    var builder =
        new JcaX509v3CertificateBuilder(
            subject, BigInteger.ONE, day(-1000), day(3000), subject, keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
    return signed(builder, keys);
  }

  private Holder clock(X509Certificate issuer, KeyPair by, Duration left) throws Exception {
    KeyPair keys = keys("EC", 256);
    var builder = builder("Halden Time", keys, issuer, left);
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    addRevocation(builder);
    return new Holder(keys, signed(builder, by));
  }

  private static Holder responder(X509Certificate issuer, KeyPair by) throws Exception {
    KeyPair keys = keys("EC", 256);
    var builder = builder("Halden Responder", keys, issuer, Duration.ofDays(900));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
    // Nobody has to answer for the one who answers.
    builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    return new Holder(keys, signed(builder, by));
  }

  private static JcaX509v3CertificateBuilder builder(
      String name, KeyPair keys, X509Certificate issuer, Duration left) throws Exception {
    var builder =
        new JcaX509v3CertificateBuilder(
            issuer,
            new BigInteger(64, new java.security.SecureRandom()).add(BigInteger.TWO),
            day(-300),
            Date.from(Instant.now().plus(left)),
            new javax.security.auth.x500.X500Principal("CN=" + name),
            keys.getPublic());
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer));
    return builder;
  }

  private void addRevocation(JcaX509v3CertificateBuilder builder) throws IOException {
    var where = new GeneralName(GeneralName.uniformResourceIdentifier, address(CRL).toString());
    var point =
        new DistributionPoint(new DistributionPointName(new GeneralNames(where)), null, null);
    builder.addExtension(
        Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
  }

  private static X509Certificate signed(JcaX509v3CertificateBuilder builder, KeyPair by)
      throws Exception {
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  private static Date day(int fromNow) {
    return Date.from(Instant.now().plus(Duration.ofDays(fromNow)));
  }

  private void answerRevoked(HttpExchange exchange) throws IOException {
    hits.incrementAndGet();
    if (mood == Mood.LIST_IS_GONE) {
      send(exchange, 404, "text/plain", new byte[0]);
      return;
    }
    try {
      boolean old = mood == Mood.LIST_IS_OLD;
      var builder = new JcaX509v2CRLBuilder(authority, day(old ? -30 : -1));
      builder.setNextUpdate(day(old ? -1 : 7));
      revoked.forEach(serial -> builder.addCRLEntry(serial, day(-2), CRLReason.keyCompromise));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(authority));
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(root.getPrivate());
      send(
          exchange,
          200,
          "application/pkix-crl",
          new JcaX509CRLConverter().getCRL(builder.build(signer)).getEncoded());
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private void answerTime(HttpExchange exchange) throws IOException {
    hits.incrementAndGet();
    byte[] asked;
    try (InputStream in = exchange.getRequestBody()) {
      asked = in.readAllBytes();
    }
    try {
      switch (mood) {
        case SENDS_HTML ->
            send(
                exchange,
                200,
                "text/html",
                "<html>Please log in to this network</html>".getBytes(StandardCharsets.UTF_8));
        case BUSY -> send(exchange, 503, "text/plain", new byte[0]);
        case SENDS_TOO_MUCH ->
            send(exchange, 200, "application/timestamp-reply", new byte[300_000]);
        case IS_SLOW -> {
          Thread.sleep(3_000);
          send(exchange, 200, "application/timestamp-reply", stamp(asked, clock));
        }
        case WANTS_A_LOGIN -> {
          var login = exchange.getRequestHeaders().getFirst("Authorization");
          boolean known = "Basic aGFsZGVuOnRpY2sgdG9jaw==".equals(login);
          send(
              exchange,
              known ? 200 : 401,
              "application/timestamp-reply",
              known ? stamp(asked, clock) : new byte[0]);
        }
        case HAS_EXPIRED ->
            send(exchange, 200, "application/timestamp-reply", stamp(asked, expiredClock));
        case IS_UNKNOWN ->
            send(exchange, 200, "application/timestamp-reply", stamp(asked, strangeClock));
        default -> send(exchange, 200, "application/timestamp-reply", stamp(asked, clock));
      }
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private byte[] stamp(byte[] asked, Holder by) throws Exception {
    TimeStampRequest request = new TimeStampRequest(asked);
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    if (mood == Mood.ANSWERS_ANOTHER_QUESTION) {
      request =
          generator.generate(
              request.getMessageImprintAlgOID(), request.getMessageImprintDigest(), BigInteger.TEN);
    } else if (mood == Mood.STAMPS_OTHER_BYTES) {
      byte[] other = new byte[request.getMessageImprintDigest().length];
      request = generator.generate(request.getMessageImprintAlgOID(), other, request.getNonce());
    }
    var tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withECDSA", by.keys().getPrivate(), by.certificate()),
            new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(
                    new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                        org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256)),
            new ASN1ObjectIdentifier("1.2.3.4.1"));
    tokens.addCertificates(new JcaCertStore(List.of(by.certificate(), authority)));
    var responses =
        new TimeStampResponseGenerator(
            tokens, mood == Mood.REFUSES ? Set.of(TSPAlgorithms.SHA1) : TSPAlgorithms.ALLOWED);
    Instant time =
        switch (mood) {
          case CLOCK_IS_WRONG -> Instant.now().minus(Duration.ofHours(3));
          case HAS_EXPIRED -> Instant.now().minus(Duration.ofMinutes(10));
          default -> Instant.now();
        };
    var bytes = new ByteArrayOutputStream();
    bytes.write(
        responses
            .generate(request, BigInteger.valueOf(System.nanoTime()), Date.from(time))
            .getEncoded());
    return bytes.toByteArray();
  }

  static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      try (var out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
