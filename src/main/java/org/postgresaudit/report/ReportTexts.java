package org.postgresaudit.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportedControl;

/// One text of a report that did not come with the product.
///
/// @param place where it stands, for people
/// @param isAnswer whether it came from the server or the auditor, and is not a query of ours
record ReportTexts(String place, String words, boolean isAnswer) {

  static Stream<ReportTexts> of(ReportContent content) {
    return Stream.of(
            details(content.details()),
            target(content.audit().target()),
            content.review().steps().stream()
                .map(step -> new ReportTexts(FaultMessages.detailsOfReport(), step.by(), true)),
            content.run().stream().flatMap(ReportTexts::facts),
            content.controls().stream().flatMap(ReportTexts::control),
            content.dossier().attachments().stream().flatMap(ReportTexts::attachment),
            content.since().stream().flatMap(ReportTexts::changes))
        .flatMap(texts -> texts);
  }

  private static Stream<ReportTexts> changes(Comparison since) {
    return since.controls().stream()
        .map(
            change ->
                new ReportTexts(
                    FaultMessages.control(change.title()), change.words(since.thenOn()), true));
  }

  private static Stream<ReportTexts> details(ReportDetails details) {
    var recipients =
        details.distribution().stream()
            .flatMap(recipient -> Stream.of(recipient.name(), recipient.role(), recipient.copy()));
    return Stream.concat(
            Stream.of(
                details.client(),
                details.scope(),
                details.auditor(),
                details.organisation(),
                details.contact(),
                details.reviewer(),
                details.classification(),
                details.reportNumber(),
                details.version(),
                details.edition().changed(),
                details.summary()),
            Stream.concat(recipients, details.people().authors().stream()))
        .map(words -> new ReportTexts(FaultMessages.detailsOfReport(), words, true));
  }

  private static Stream<ReportTexts> target(Audit.TargetName target) {
    return Stream.of(target.name(), target.host(), target.database(), target.user())
        .map(words -> new ReportTexts(FaultMessages.connection(), words, true));
  }

  private static Stream<ReportTexts> facts(Run run) {
    return run.facts().stream()
        .flatMap(
            facts ->
                Stream.concat(
                    Stream.of(facts.version(), facts.description(), facts.role()),
                    facts.databases().stream().map(database -> database.name())))
        .map(words -> new ReportTexts(FaultMessages.factsOfServer(), words, true));
  }

  private static Stream<ReportTexts> control(ReportedControl control) {
    String place = FaultMessages.control(control.control().title());
    Stream<String> said =
        control.assessment().annotation().stream().flatMap(ReportTexts::annotation);
    Stream<ReportTexts> answers =
        control.assessment().results().stream().flatMap(result -> result(place, result));
    return Stream.concat(said.map(words -> new ReportTexts(place, words, true)), answers);
  }

  private static Stream<ReportTexts> attachment(org.postgresaudit.audit.Attachment attachment) {
    String place = FaultMessages.attachmentOf(attachment.subject().control());
    return Stream.of(attachment.name(), attachment.caption())
        .map(words -> new ReportTexts(place, words, true));
  }

  private static Stream<String> annotation(Annotation annotation) {
    return Stream.of(
            Optional.of(annotation.note()),
            annotation.severity().map(Annotation.SeverityOverride::because),
            annotation.risk().map(Annotation.RiskAcceptance::acceptedBy))
        .flatMap(Optional::stream);
  }

  private static Stream<ReportTexts> result(String place, ProbeResult result) {
    Evidence evidence = result.evidence();
    Stream<String> findings =
        result.outcome().findings().stream()
            .flatMap(
                finding ->
                    Stream.concat(
                        Stream.of(finding.sentence()), finding.values().values().stream()));
    Stream<String> answers =
        Stream.of(
                findings,
                result.outcome().explanation().stream(),
                evidence.rows().stream().flatMap(List::stream),
                evidence.columns().stream(),
                Stream.of(evidence.serverWords()))
            .flatMap(words -> words);
    return Stream.concat(
        Stream.of(new ReportTexts(place, evidence.query(), false)),
        answers.map(words -> new ReportTexts(place, words, true)));
  }
}
