package org.postgresaudit.report.pages;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.audit.Audit.TargetName;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.target.ServerFacts;

/// Composed sentences about the document, its signer and its limits.
record DocumentMessages(FixedTexts texts) {

  String description(ReportContent content) {
    String target = content.audit().target().name();
    String number = content.details().reportNumber();
    return number.isBlank()
        ? texts.say("document.description", target)
        : texts.say("document.descriptionWithNumber", target, number);
  }

  static String author(ReportDetails details) {
    return joined(", ", details.auditor(), details.organisation());
  }

  /// What a screen reader says in the place of the logo.
  String logo(ReportDetails details) {
    return details.organisation().isBlank()
        ? texts.say("document.logo")
        : texts.say("document.logoOf", details.organisation());
  }

  static String subtitle(ReportContent content) {
    return joined(" · ", content.details().client(), content.audit().target().name());
  }

  String runningTitle(ReportContent content) {
    return joined(" · ", texts.say("document.subject"), subtitle(content));
  }

  String reportLine(ReportDetails details) {
    return joined(" · ", details.reportNumber(), version(details));
  }

  String reportOnCover(ReportDetails details) {
    return joined(
        ", ", details.reportNumber(), version(details), texts.speech().day(details.date()));
  }

  private String version(ReportDetails details) {
    return details.version().isBlank() ? "" : texts.say("document.versionOf", details.version());
  }

  String target(ReportContent content) {
    String address = address(content.audit().target());
    return content
        .run()
        .flatMap(Run::facts)
        .map(
            facts ->
                texts.say(
                    "document.targetWithDatabases",
                    facts.version().split(" ", 2)[0],
                    address,
                    facts.databases().size()))
        .orElse(address);
  }

  private static String address(TargetName target) {
    String host = target.host().contains(":") ? "[" + target.host() + "]" : target.host();
    return host + ":" + target.port();
  }

  String examined(Run run, ZoneId zone) {
    return texts.speech().day(LocalDate.ofInstant(run.startedAt(), zone));
  }

  String stateOnCover(ReportContent content, Imprint imprint) {
    int undecided = content.undecided();
    if (undecided == 0) {
      return imprint.isDraft()
          ? texts.say(
              content.count(Disposition.NOT_ASSESSED) == 0
                  ? "document.draftDecided"
                  : "document.draftState")
          : texts.say("document.finalAndSigned");
    }
    return imprint.isDraft()
        ? texts.say("document.draftUndecided", undecided)
        : texts.say("document.signedUndecided", undecided);
  }

  String state(ReportContent content, Imprint imprint) {
    if (imprint.isDraft()) {
      return texts.say("document.draftState");
    }
    return content.undecided() == 0
        ? texts.say("document.finalState")
        : texts.say("document.signedState", content.undecided());
  }

  String completeness(ReportContent content) {
    long notAsked =
        content.controls().stream().filter(c -> c.assessment().results().isEmpty()).count();
    return notAsked == 0
        ? texts.say("document.allAsked")
        : texts.say("document.notAllAsked", content.controls().size(), notAsked);
  }

  String server(TargetName target, Optional<ServerFacts> facts) {
    return facts.map(f -> address(target) + ", PostgreSQL " + f.version()).orElse(address(target));
  }

  String period(Run run, ZoneId zone) {
    String from = texts.speech().moment(run.startedAt(), zone);
    return run.finishedAt()
        .map(to -> texts.say("scope.fromTo", from, texts.speech().moment(to, zone)))
        .orElseGet(() -> texts.say("scope.notFinished", from));
  }

  String wayOfWorking(int questions, Duration spent) {
    return texts.say("scope.questions", questions, spent);
  }

  String pack(Pack.Origin pack) {
    return texts.say("method.packOf", pack.name(), pack.version(), pack.controls());
  }

  String checklist(String version) {
    return texts.say("method.checklistOf", version);
  }

  String unknownInScope(ReportContent content) {
    int without = content.count(Disposition.NOT_CHECKED) + content.count(Disposition.NOT_ASSESSED);
    return without == 0
        ? texts.say("scope.allAnswered")
        : texts.say("scope.withoutAnswer", without);
  }

  String methodSize(Checklist checklist) {
    long items = checklist.sections().stream().mapToLong(s -> s.items().size()).sum();
    return texts.say(
        "method.size", checklist.sections().size(), items, checklist.controls().size());
  }

  String statement() {
    return texts.say("signature.statement");
  }

  String bytes(int bytes) {
    return texts.say("words.bytes", bytes);
  }

  String signer(SigningIdentity identity, ReportDetails details) {
    return details.auditor().isBlank() || details.auditor().equals(identity.signer())
        ? identity.signer()
        : texts.say("signature.signerAndAuditor", identity.signer(), details.auditor());
  }

  String certificate(SigningIdentity identity, ZoneId zone) {
    LocalDate until = LocalDate.ofInstant(identity.validUntil(), zone);
    return identity.isSelfSigned()
        ? texts.say("signature.selfSigned", identity.serialNumber(), until)
        : texts.say("signature.issued", identity.issuer(), identity.serialNumber(), until);
  }

  String level(Level level) {
    return switch (level) {
      case B_B -> texts.say("signature.levelB");
      case B_T -> texts.say("signature.levelT");
      case B_LT -> texts.say("signature.levelLT");
      case B_LTA -> texts.say("signature.levelLTA");
    };
  }

  String compare(String contact) {
    return contact.isBlank()
        ? texts.say("signature.compare")
        : texts.say("signature.compareAt", contact);
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
