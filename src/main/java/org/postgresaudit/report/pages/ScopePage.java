package org.postgresaudit.report.pages;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.Prose;
import org.postgresaudit.target.ServerFacts;

/// What was looked at, as whom, and what was not, ready for its template.
///
/// @param words the agreed scope as XHTML
record ScopePage(
    List<Fact> facts,
    String words,
    String cutShort,
    String unknown,
    boolean hasReasons,
    List<Reason> reasons,
    LimitsPage limits) {

  record Reason(String reason, int count, String answer) {}

  static ScopePage of(ReportContent content) {
    List<Reason> reasons = reasons(content);
    return new ScopePage(
        facts(content),
        Prose.xhtml(content.details().scope()),
        content.run().map(Run::cutShort).orElse(""),
        new DocumentMessages(content.texts()).unknownInScope(content),
        !reasons.isEmpty(),
        reasons,
        LimitsPage.of(content));
  }

  private static List<Fact> facts(ReportContent content) {
    var target = content.audit().target();
    FixedTexts texts = content.texts();
    DocumentMessages document = new DocumentMessages(texts);
    Optional<ServerFacts> server = content.run().flatMap(Run::facts);
    ZoneId zone = content.details().zone();
    return Fact.known(
        Fact.of(texts.say("scope.server"), document.server(target, server)),
        Fact.of(
            texts.say("scope.platform"),
            server.map(facts -> new ServerMessages(texts).name(facts.platform())).orElse("")),
        Fact.of(
            texts.say("scope.databases"),
            server.map(new ServerMessages(texts)::databases).orElse("")),
        Fact.of(
            texts.say("scope.period"),
            content.run().map(run -> document.period(run, zone)).orElse("")),
        Fact.of(
            texts.say("scope.access"), server.map(new ServerMessages(texts)::access).orElse("")),
        Fact.of(
            texts.say("scope.way"),
            content.run().map(run -> wayOfWorking(run, document)).orElse("")),
        Fact.of(texts.say("scope.checklist"), document.checklist(content.checklist().version())),
        Fact.of(
            texts.say("scope.previous"),
            content.audit().follows().isPresent() || content.since().isPresent()
                ? ""
                : texts.say("scope.noPrevious")));
  }

  /// Counts what was really sent: an attestation asks nothing of the server.
  private static String wayOfWorking(Run run, DocumentMessages document) {
    List<ProbeResult> sent =
        run.results().stream().filter(result -> !result.evidence().query().isBlank()).toList();
    Duration spent = sent.stream().map(ProbeResult::duration).reduce(Duration.ZERO, Duration::plus);
    return sent.isEmpty() ? "" : document.wayOfWorking(sent.size(), spent);
  }

  /// Controls without an answer by what stood in the way; each counts once.
  private static List<Reason> reasons(ReportContent content) {
    ControlMessages say = new ControlMessages(content.texts());
    Map<Obstacle, Integer> obstacles = new EnumMap<>(Obstacle.class);
    int broken = 0;
    int notAsked = 0;
    for (ReportedControl control : content.with(Disposition.NOT_CHECKED)) {
      Optional<Obstacle> obstacle = obstacle(control);
      if (obstacle.isPresent()) {
        obstacles.merge(obstacle.get(), 1, Integer::sum);
      } else if (control.assessment().results().isEmpty()) {
        notAsked++;
      } else {
        broken++;
      }
    }
    var reasons = new ArrayList<Reason>();
    obstacles.forEach(
        (obstacle, count) ->
            reasons.add(new Reason(say.obstacle(obstacle), count, say.answer(obstacle))));
    addReason(reasons, say.probeFailed(), broken, say.probeFailedAnswer());
    addReason(reasons, say.notAsked(), notAsked, say.notAskedAnswer());
    addReason(
        reasons,
        say.waitsForPerson(),
        content.count(Disposition.NOT_ASSESSED),
        say.waitsForPersonAnswer());
    return reasons;
  }

  private static void addReason(List<Reason> reasons, String reason, int count, String answer) {
    if (count > 0) {
      reasons.add(new Reason(reason, count, answer));
    }
  }

  static Optional<Obstacle> obstacle(ReportedControl control) {
    return control.assessment().results().stream()
        .flatMap(
            result ->
                result.outcome() instanceof Outcome.NotChecked(var obstacle, _)
                    ? java.util.stream.Stream.of(obstacle)
                    : java.util.stream.Stream.empty())
        .findFirst();
  }
}
