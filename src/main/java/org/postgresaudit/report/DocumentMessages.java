package org.postgresaudit.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresaudit.audit.Audit.TargetName;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.ServerFacts;

/// Composed sentences about the server, the document, its signer and its limits.
final class DocumentMessages {
  private DocumentMessages() {}

  // The document

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
    String decided =
        content.undecided() == 0
            ? "every control is decided"
            : Words.count(content.undecided(), "control") + " not yet decided";
    return (imprint.isDraft() ? "Draft; " : "Final and signed; ") + decided;
  }

  static String state(Imprint imprint) {
    return imprint.isDraft()
        ? "Draft: not signed, not final"
        : "Final and signed. Drafts carry a watermark and no signature";
  }

  static String completeness(boolean complete) {
    return complete
        ? "Every control of the checklist was asked"
        : "Not every control was asked; section 5.4 lists those that were not";
  }

  // What was examined

  static String server(TargetName target, Optional<ServerFacts> facts) {
    return facts.map(f -> address(target) + ", PostgreSQL " + f.version()).orElse(address(target));
  }

  static String databases(ServerFacts facts) {
    List<String> open =
        facts.databases().stream()
            .filter(database -> database.access() == ServerFacts.Access.OPEN)
            .map(ServerFacts.Database::name)
            .toList();
    int closed = facts.databases().size() - open.size();
    String listed = open.isEmpty() ? "none open to us" : String.join(", ", open);
    return closed == 0
        ? listed
        : "%s; %s closed to us, see section 6"
            .formatted(listed, closed == 1 ? "1 is" : closed + " are");
  }

  static String access(ServerFacts facts) {
    return "Role %s: %s".formatted(facts.role(), rights(facts.rights()));
  }

  static String access(ServerFacts.Access access) {
    return switch (access) {
      case OPEN -> "yes";
      case CLOSED_TO_US -> "no, our role may not";
      case CLOSED_TO_ALL -> "no, it takes no connections";
    };
  }

  static String rights(Set<ServerFacts.Right> rights) {
    if (rights.isEmpty()) {
      return "no special rights";
    }
    return Words.list(rights.stream().sorted().map(DocumentMessages::right).toList());
  }

  private static String right(ServerFacts.Right right) {
    return switch (right) {
      case PG_READ_ALL_SETTINGS -> "pg_read_all_settings";
      case PG_MONITOR -> "pg_monitor";
      case HBA_RULES -> "may read the rules of pg_hba.conf";
      case IDENT_RULES -> "may read the maps of pg_ident.conf";
      case FILE_SETTINGS -> "may read the settings in files";
      case ROLE_VERIFIERS -> "may read pg_authid";
      case SUPERUSER -> "superuser";
    };
  }

  static String period(Run run, ZoneId zone) {
    String from = Words.moment(run.startedAt(), zone);
    return run.finishedAt()
        .map(to -> from + " to " + Words.moment(to, zone))
        .orElse(from + "; not finished");
  }

  static String wayOfWorking(int questions, Duration spent) {
    return "%s, %s in all, each in a read-only transaction that was rolled back"
        .formatted(Words.count(questions, "probe"), Words.duration(spent));
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

  // The server

  static String standing(ServerFacts.Standing standing) {
    return switch (standing) {
      case PRIMARY -> "primary, takes writes";
      case STANDBY -> "standby, follows another server";
    };
  }

  static String clock(Duration ahead) {
    if (ahead.abs().toMillis() < 1_000) {
      return "within a second of ours";
    }
    return Words.duration(ahead.abs()) + (ahead.isNegative() ? " behind ours" : " ahead of ours");
  }

  static String tls(ServerFacts.Tls tls) {
    return tls.protocol() + ", " + tls.cipher();
  }

  static String withoutTls() {
    return "without TLS";
  }

  static String moreNames(int left) {
    return "And %s more; the attachment has all of them.".formatted(Words.number(left));
  }

  // Method and signature

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

  static String attached(int bytes) {
    return "%s, %s bytes".formatted(Attachment.NAME, Words.number(bytes));
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

  static String level() {
    return "PAdES B-B: signature without a time stamp; the time is the signer’s";
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
