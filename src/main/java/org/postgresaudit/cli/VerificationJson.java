package org.postgresaudit.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.report.signature.Verification;
import org.postgresaudit.report.signature.Verification.Signer;
import org.postgresaudit.report.signature.Verification.Stamp;

/// A verification for other programs: `postgres-audit/verification/1`.
final class VerificationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private VerificationJson() {}

  static String of(Verification seen) {
    var root = JSON.createObjectNode();
    root.put("schema", "postgres-audit/verification/1");
    root.put("verdict", seen.verdict().name().toLowerCase(Locale.ROOT));
    root.put("unchanged", seen.verdict().isUnchanged());
    root.put("sentence", seen.sentence());
    var signers = root.putArray("signers");
    seen.signers().forEach(signer -> add(signers.addObject(), signer));
    var stamps = root.putArray("document_time_stamps");
    seen.stamps().forEach(stamp -> add(stamps.addObject(), stamp));
    var attachments = root.putArray("attachments");
    seen.attachments().forEach(attachments::add);
    var reasons = root.putArray("reasons");
    seen.reasons().forEach(reasons::add);
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write JSON to memory", e);
    }
  }

  private static void add(ObjectNode node, Signer signer) {
    node.put("name", signer.name());
    node.put("issuer", signer.issuer());
    node.put("level", signer.level());
    node.put("claimed_at", text(signer.claimedAt()));
    signer
        .stamp()
        .ifPresentOrElse(
            stamp -> add(node.putObject("time_stamp"), stamp), () -> node.putNull("time_stamp"));
    node.put("fingerprint_sha256", signer.fingerprint());
    node.put("covers", signer.covers());
    node.put("trust", signer.trust());
  }

  private static void add(ObjectNode node, Stamp stamp) {
    node.put("at", stamp.at().toString());
    node.put("by", stamp.by());
  }

  private static String text(Optional<Instant> moment) {
    return moment.map(Instant::toString).orElse("");
  }
}
