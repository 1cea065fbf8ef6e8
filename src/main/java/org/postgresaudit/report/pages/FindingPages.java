package org.postgresaudit.report.pages;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.FilledFix;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.Prose;
import org.postgresaudit.report.text.Words;

/// The chapter of findings, ready for its template.
final class FindingPages {
  private static final int MOST_SENTENCES = 12;

  private FindingPages() {}

  /// @param state such as `Not met`
  /// @param retest what became of it since the audit before, in two words; empty when that is not
  ///   told
  /// @param seen the sentence that stands alone; several are in `sentences`
  /// @param unmeasured said where no probe measured anything; else empty
  /// @param elsewhere where nothing was found
  /// @param unseen where nobody could look
  /// @param note one or none
  record Page(
      String number,
      String anchor,
      Look look,
      String title,
      String shortTitle,
      String place,
      String state,
      String affected,
      String retest,
      String by,
      List<Fact> facts,
      List<String> seen,
      String unmeasured,
      List<String> sentences,
      boolean hasSentences,
      String more,
      boolean hasJudged,
      List<FindingJudgements.Line> judged,
      String moreJudged,
      List<Asked> asked,
      boolean hasLongQueries,
      List<String> elsewhere,
      List<String> unseen,
      String why,
      String fix,
      String check,
      List<Note> note,
      List<Enclosures> enclosures,
      List<Reference> references,
      String control,
      String item) {}

  /// What the auditor says, as XHTML, and who says it when.
  record Note(String words, String by) {}

  /// @param link empty when it is no address
  record Reference(String text, String link) {}

  static List<Page> of(ReportContent content) {
    return of(content, Printed.of(content));
  }

  static List<Page> of(ReportContent content, Printed printed) {
    var retest = Retest.of(content);
    return printed.findings().stream()
        .map(finding -> page(finding, retest, content, printed))
        .toList();
  }

  private static Page page(
      ReportedControl finding, Retest retest, ReportContent content, Printed printed) {
    ReportDetails details = content.details();
    FixedTexts texts = content.texts();
    FindingMessages say = new FindingMessages(texts);
    Pinned pinned = Pinned.of(content);
    Control control = finding.control();
    Assessment assessment = finding.assessment();
    String number = finding.number().orElseThrow();
    List<String> sentences = Seen.sentences(assessment, details);
    var judged = FindingJudgements.lines(assessment, details);
    int moreJudged = FindingJudgements.more(assessment);
    boolean asList = sentences.size() > 1;
    List<Asked> asked =
        Asked.of(
            Places.telling(assessment, pinned, printed.evidence().places()),
            pinned,
            details,
            printed);
    return new Page(
        number,
        number.toLowerCase(Locale.ROOT),
        Look.of(finding.severity(), content.texts()),
        control.title(),
        Words.shortened(control.title(), 84),
        new PlaceMessages(texts).numbered(finding.section())
            + " · "
            + new PlaceMessages(texts).of(finding.section(), finding.item()),
        say.state(assessment, details.date()),
        Affected.brief(finding, texts),
        retest.brief(finding),
        repairBy(finding, details),
        facts(finding, retest, details),
        asList ? List.of() : sentences,
        assessment.findings().isEmpty() ? say.nothingMeasured(assessment) : "",
        asList ? sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size())) : List.of(),
        asList,
        sentences.size() > MOST_SENTENCES
            ? say.moreSentences(sentences.size() - MOST_SENTENCES)
            : "",
        !judged.isEmpty(),
        judged,
        moreJudged > 0 ? new JudgementMessages(texts).moreJudged(moreJudged) : "",
        asked,
        asked.stream().anyMatch(question -> !question.full().isEmpty()),
        Places.elsewhere(assessment, printed.evidence().places(), say),
        Places.unseen(assessment, say),
        Prose.xhtml(control.why()),
        Prose.xhtml(FilledFix.of(control, assessment.results()).commonMark()),
        Prose.xhtml(ControlMessages.provider(assessment).orElse(control.checkByHand())),
        note(assessment, details.zone(), say),
        Enclosures.of(content, finding),
        control.references().stream().map(FindingPages::reference).toList(),
        control.id(),
        say.item(finding.place()));
  }

  private static List<Fact> facts(ReportedControl finding, Retest retest, ReportDetails details) {
    FixedTexts texts = details.texts();
    return Fact.known(
        Fact.of(texts.say("finding.affected"), Affected.atLength(finding, texts)),
        Fact.of(texts.say("finding.seen"), seenWhen(finding.assessment(), details)),
        Fact.of(texts.say("retest.title"), retest.atLength(finding)),
        Fact.of(texts.say("finding.severity"), new FindingMessages(texts).severity(finding)),
        Fact.of(texts.say("finding.standards"), standards(finding.control().mapsTo())),
        Fact.of(texts.say("finding.owner"), owner(finding.assessment())),
        Fact.of(texts.say("finding.repairBy"), repairBy(finding, details)),
        Fact.of(
            texts.say("finding.answer"),
            finding
                .assessment()
                .annotation()
                .flatMap(Annotation::attestation)
                .map(new JudgementMessages(texts)::answered)
                .orElse("")));
  }

  private static String owner(Assessment assessment) {
    return assessment.annotation().flatMap(Annotation::remedy).map(Remedy::owner).orElse("");
  }

  /// The day agreed on, else the one of the rating scale.
  static String repairBy(ReportedControl finding, ReportDetails details) {
    return finding
        .assessment()
        .annotation()
        .flatMap(Annotation::remedy)
        .flatMap(Remedy::due)
        .map(details.texts().speech()::day)
        .orElseGet(() -> Scale.by(finding.severity(), details.date(), details.texts()));
  }

  private static String seenWhen(Assessment assessment, ReportDetails details) {
    return assessment.results().stream()
        .filter(result -> result.outcome().result() == Result.FOUND)
        .min(Comparator.comparing(ProbeResult::startedAt))
        .map(result -> new FindingMessages(details.texts()).seenAs(result, details.zone()))
        .orElse("");
  }

  private static String standards(Map<String, List<String>> mapsTo) {
    return mapsTo.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> standard(FindingMessages.standard(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining(" · "));
  }

  /// Numbers such as `CWE-426` carry the name already.
  private static String standard(String name, List<String> numbers) {
    boolean named = numbers.stream().allMatch(number -> number.startsWith(name));
    return (named ? "" : name + " ") + String.join(", ", numbers);
  }

  private static List<Note> note(Assessment assessment, ZoneId zone, FindingMessages say) {
    Optional<Annotation> said = assessment.annotation().filter(a -> !a.note().isBlank());
    return said.map(a -> new Note(Prose.xhtml(a.note()), say.by(a, zone))).stream().toList();
  }

  private static Reference reference(String text) {
    return new Reference(
        text, text.startsWith("https://") || text.startsWith("http://") ? text : "");
  }
}
