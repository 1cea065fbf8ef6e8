package org.postgresaudit.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.audit.Audit.TargetName;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.target.ServerFacts;

/// Composed sentences about the document, its signer and its limits.
final class DocumentMessages {
  private DocumentMessages() {}

  static String documentTitle(String client, String target) {
    return joined(", ", "PostgreSQL security audit", client, target);
  }

  static String description(ReportContent content) {
    return "Security audit of the PostgreSQL server "
        + joined(", report ", content.audit().target().name(), content.details().reportNumber());
  }

  static String author(ReportDetails details) {
    return joined(", ", details.auditor(), details.organisation());
  }

  static String subtitle(ReportContent content) {
    return joined(" · ", content.details().client(), content.audit().target().name());
  }

  static String runningTitle(ReportContent content) {
    return joined(" · ", "PostgreSQL security audit", subtitle(content));
  }

  static String reportLine(ReportDetails details) {
    return joined(" · ", details.reportNumber(), version(details));
  }

  static String reportOnCover(ReportDetails details) {
    return joined(", ", details.reportNumber(), version(details), Words.day(details.date()));
  }

  private static String version(ReportDetails details) {
    return details.version().isBlank() ? "" : "version " + details.version();
  }

  static String target(ReportContent content) {
    TargetName target = content.audit().target();
    String address = address(target);
    return content
        .run()
        .flatMap(Run::facts)
        .map(
            facts ->
                "PostgreSQL %s on %s, %s"
                    .formatted(
                        facts.version().split(" ", 2)[0],
                        address,
                        Words.count(facts.databases().size(), "database")))
        .orElse(address);
  }

  private static String address(TargetName target) {
    String host = target.host().contains(":") ? "[" + target.host() + "]" : target.host();
    return host + ":" + target.port();
  }

  static String examined(Run run, ZoneId zone) {
    return Words.day(LocalDate.ofInstant(run.startedAt(), zone));
  }

  static String stateOnCover(ReportContent content, Imprint imprint) {
    if (content.undecided() == 0) {
      return imprint.isDraft() ? "Draft; every control is decided" : "Final and signed";
    }
    return "%s; %s not yet decided"
        .formatted(
            imprint.isDraft() ? "Draft" : "Signed", Words.count(content.undecided(), "control"));
  }

  static String state(ReportContent content, Imprint imprint) {
    if (imprint.isDraft()) {
      return "Draft: not signed, not final";
    }
    return content.undecided() == 0
        ? "Final and signed. Drafts carry a watermark and no signature"
        : "Signed, while %s not decided by the auditor"
            .formatted(
                content.undecided() == 1
                    ? "1 control is"
                    : Words.number(content.undecided()) + " controls are");
  }

  static String completeness(ReportContent content) {
    long notAsked =
        content.controls().stream().filter(c -> c.assessment().results().isEmpty()).count();
    return notAsked == 0
        ? "Every control of the checklist was asked"
        : "%s, %s of them not asked"
            .formatted(Words.count(content.controls().size(), "control"), Words.number(notAsked));
  }

  static String server(TargetName target, Optional<ServerFacts> facts) {
    return facts.map(f -> address(target) + ", PostgreSQL " + f.version()).orElse(address(target));
  }

  static String period(Run run, ZoneId zone) {
    String from = Words.moment(run.startedAt(), zone);
    return run.finishedAt()
        .map(to -> from + " to " + Words.moment(to, zone))
        .orElse(from + "; not finished");
  }

  static String wayOfWorking(int questions, Duration spent) {
    return "%s to the server, %s in all, each in a read-only transaction that was rolled back"
        .formatted(Words.count(questions, "question"), Words.duration(spent));
  }

  static String pack(Pack.Origin pack) {
    return "%s, version %s, %s of the auditor's own"
        .formatted(pack.name(), pack.version(), Words.count(pack.controls(), "control"));
  }

  static String checklist(String version) {
    return "Postgres Audit, checklist version " + version;
  }

  static String unknownInScope(ReportContent content) {
    int without = content.count(Disposition.NOT_CHECKED) + content.count(Disposition.NOT_ASSESSED);
    return without == 0
        ? "Every control has an answer."
        : "%s without an answer; sections 5.4 and 5.5 list each."
            .formatted(without == 1 ? "1 control is" : Words.number(without) + " controls are");
  }

  static String methodSize(Checklist checklist) {
    long items = checklist.sections().stream().mapToLong(s -> s.items().size()).sum();
    return "The checklist has %s, %s and %s."
        .formatted(
            Words.count(checklist.sections().size(), "section"),
            Words.count(items, "item"),
            Words.count(checklist.controls().size(), "control"));
  }

  static String statement() {
    return "This report was prepared to the best of the auditor’s knowledge from the access"
        + " described in section 3. It shows the state at the time given there and may be passed"
        + " on only as a whole. Nothing in it is legal advice.";
  }

  static String bytes(int bytes) {
    return "%s bytes".formatted(Words.number(bytes));
  }

  static String signer(SigningIdentity identity, ReportDetails details) {
    return details.auditor().isBlank() || details.auditor().equals(identity.signer())
        ? identity.signer()
        : "%s; lead auditor is %s".formatted(identity.signer(), details.auditor());
  }

  static String certificate(SigningIdentity identity, ZoneId zone) {
    String issuer =
        identity.isSelfSigned() ? "Self-signed" : "Issued by %s".formatted(identity.issuer());
    return "%s, serial number %s, valid to %s"
        .formatted(
            issuer,
            identity.serialNumber(),
            Words.day(LocalDate.ofInstant(identity.validUntil(), zone)));
  }

  static String level(Level level) {
    return switch (level) {
      case B_B -> "PAdES B-B: signature without a time stamp; the time is the signer’s";
      case B_T -> "PAdES B-T: signature with the time of a timestamp authority";
      case B_LT ->
          "PAdES B-LT: signature with a time stamp and proof that no certificate was revoked";
      case B_LTA ->
          "PAdES B-LTA: signature with a time stamp, proof that no certificate was revoked, and a"
              + " time stamp over the whole file";
    };
  }

  static String auditorsField() {
    return "Digital signature of the lead auditor";
  }

  static String reviewersField() {
    return "Digital signature of the reviewer";
  }

  static String appearance(String signer, String when, String fingerprint) {
    int middle = fingerprint.length() / 2 + 1;
    return "Digitally signed by %s%n%s%nSHA-256 %s%n%s"
        .formatted(signer, when, fingerprint.substring(0, middle), fingerprint.substring(middle))
        .replace(System.lineSeparator(), "\n");
  }

  static String compare(String contact) {
    return contact.isBlank()
        ? "Compare the fingerprint of the certificate with the one above and, once, with the"
            + " auditor by another way than this file."
        : "Compare the fingerprint of the certificate with the one above and, once, with the auditor (%s)."
            .formatted(contact);
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .reduce((left, right) -> left + separator + right)
        .orElse("")
        .strip();
  }
}
