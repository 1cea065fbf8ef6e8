package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.letterhead.Logo;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;
import org.postgresaudit.report.text.Words;

/// The whole report, ready for the templates: every name below is one of theirs.
///
/// @param overview whether the findings begin with a table of all
/// @param retested whether that table says what became of each since the audit before
/// @param unprinted one, when there are too many findings to print
/// @param part what a variant has; none in the whole report
/// @param t the fixed words of the templates: area, then name
/// @param en the attribute of elements whose words are English in a report of another language
/// @param foreign whether it is in another language
record Book(
    Map<String, Map<String, String>> t,
    ReportLanguage language,
    String en,
    boolean foreign,
    String title,
    String description,
    String author,
    String css,
    String classification,
    int classWidth,
    String subtitle,
    boolean draft,
    List<Fact> coverFacts,
    List<Picture> logo,
    String runningTitle,
    String reportLine,
    List<Fact> documentFacts,
    boolean hasPeople,
    List<Person> people,
    boolean hasRecipients,
    List<ReportDetails.Recipient> recipients,
    List<VersionRow> versions,
    SummaryPage summary,
    PlanPage plan,
    ScopePage scope,
    boolean hasFindings,
    boolean manyFindings,
    boolean overview,
    boolean retested,
    List<FindingPages.Page> findings,
    List<Unprinted> unprinted,
    List<ControlsPage> controls,
    List<ServerPage> server,
    List<ChangesPage> changes,
    String methodSize,
    List<Fact> checklistFacts,
    List<Scale> scale,
    List<Fact> glossary,
    SignaturePage signature,
    List<VariantPart> part) {

  /// In millimetres.
  private static final double LOGO_HEIGHT = 12;

  private static final double LOGO_WIDTH = 60;

  /// With more findings the contents are set closer.
  private static final int ROOMY_CONTENTS = 20;

  /// Somebody who answers for the report.
  record Person(String role, String name, String organisation) {}

  /// A picture and its size in millimetres.
  record Picture(String uri, String alternative, String width, String height) {
    static Picture of(Logo logo, String alternative) {
      double height = Math.min(LOGO_HEIGHT, LOGO_WIDTH / logo.ratio());
      return new Picture(logo.dataUri(), alternative, mm(height * logo.ratio()), mm(height));
    }

    private static String mm(double length) {
      return String.format(Locale.ROOT, "%.1f", length);
    }
  }

  /// For the voice of a screen reader.
  public String languageTag() {
    return language.locale().toLanguageTag();
  }

  static Book of(ReportContent content, Imprint imprint, List<AttachedFile> files) {
    ReportDetails details = content.details();
    FixedTexts texts = content.texts();
    String classification = details.classification().strip().toUpperCase(Locale.ROOT);
    boolean whole = content.variant() instanceof ReportVariant.Full;
    List<FindingPages.Page> findings = FindingPages.of(content);
    List<Person> people = people(details, texts);
    return new Book(
        texts.forTemplates(),
        texts.language(),
        texts.language() == ReportLanguage.ENGLISH ? "" : " lang=\"en-GB\" xml:lang=\"en-GB\"",
        texts.language() != ReportLanguage.ENGLISH,
        content.title(),
        new DocumentMessages(texts).description(content),
        DocumentMessages.author(details),
        PageTemplates.stylesheet(details.colours()),
        classification,
        // Letter spacing is not counted when a box fits itself to its text.
        Math.min(430, 18 + classification.length() * 9),
        DocumentMessages.subtitle(content),
        imprint.isDraft(),
        coverFacts(content, imprint),
        details
            .logo()
            .map(logo -> Picture.of(logo, new DocumentMessages(texts).logo(details)))
            .stream()
            .toList(),
        Words.shortened(new DocumentMessages(texts).runningTitle(content), 76),
        Words.shortened(new DocumentMessages(texts).reportLine(details), 70),
        documentFacts(content, imprint),
        !people.isEmpty(),
        people,
        !details.distribution().isEmpty(),
        details.distribution(),
        VersionRow.of(content, imprint),
        SummaryPage.of(content),
        PlanPage.of(content),
        ScopePage.of(content),
        !findings.isEmpty(),
        findings.size() > ROOMY_CONTENTS,
        whole,
        content.since().isPresent(),
        findings,
        Unprinted.of(content),
        whole ? List.of(ControlsPage.of(content)) : List.of(),
        whole ? List.of(ServerPage.of(content)) : List.of(),
        content.since().filter(_ -> whole).map(since -> ChangesPage.of(content, since)).stream()
            .toList(),
        new DocumentMessages(texts).methodSize(content.checklist()),
        checklistFacts(content.checklist(), texts),
        SummaryPage.SEVERITIES.stream().map(severity -> Scale.of(severity, texts)).toList(),
        Glossary.of(texts),
        SignaturePage.of(content, imprint, files),
        VariantPart.of(content));
  }

  /// The checklist and each pack that was put into it, with their hashes.
  private static List<Fact> checklistFacts(Checklist checklist, FixedTexts texts) {
    var facts = new ArrayList<Fact>();
    facts.add(
        Fact.of(
            texts.say("method.checklist"),
            new DocumentMessages(texts).checklist(checklist.version())));
    facts.add(Fact.mono(texts.say("method.itsHash"), checklist.sha256()));
    for (var pack : checklist.packs()) {
      facts.add(Fact.of(texts.say("method.pack"), new DocumentMessages(texts).pack(pack)));
      facts.add(Fact.mono(texts.say("method.itsHash"), pack.sha256()));
    }
    return List.copyOf(facts);
  }

  private static List<Fact> coverFacts(ReportContent content, Imprint imprint) {
    ReportDetails details = content.details();
    FixedTexts texts = content.texts();
    return Fact.known(
        Fact.of(texts.say("document.target"), new DocumentMessages(texts).target(content)),
        Fact.of(
            texts.say("document.examined"),
            content
                .run()
                .map(run -> new DocumentMessages(texts).examined(run, details.zone()))
                .orElseGet(() -> texts.say("document.notExamined"))),
        Fact.of(texts.say("document.report"), new DocumentMessages(texts).reportOnCover(details)),
        Fact.of(texts.say("document.leadAuditor"), details.auditor()),
        Fact.of(new ReviewMessages(texts).label(content), details.reviewer()),
        Fact.of(
            texts.say("document.state"),
            new DocumentMessages(texts).stateOnCover(content, imprint)));
  }

  private static List<Fact> documentFacts(ReportContent content, Imprint imprint) {
    ReportDetails details = content.details();
    FixedTexts texts = content.texts();
    return Fact.known(
        Fact.of(texts.say("document.title"), content.title()),
        Fact.of(texts.say("document.reportNumber"), details.reportNumber()),
        Fact.of(texts.say("document.version"), details.version()),
        Fact.of(texts.say("document.date"), texts.speech().day(details.date())),
        Fact.of(texts.say("document.classification"), details.classification()),
        Fact.of(texts.say("document.state"), new DocumentMessages(texts).state(content, imprint)),
        Fact.of(texts.say("document.client"), details.client()),
        Fact.of(texts.say("document.auditor"), DocumentMessages.author(details)),
        Fact.of(texts.say("document.contact"), details.contact()),
        Fact.of(texts.say("document.review"), new ReviewMessages(texts).state(content)),
        Fact.of(texts.say("document.audit"), content.audit().id().toString()),
        Fact.of(
            texts.say("document.run"),
            content.run().map(_ -> new DocumentMessages(texts).completeness(content)).orElse("")),
        Fact.of(
            texts.say("document.nextReview"),
            details.nextReview().map(texts.speech()::day).orElse("")));
  }

  private static List<Person> people(ReportDetails details, FixedTexts texts) {
    var people = new ArrayList<Person>();
    people.add(
        new Person(texts.say("document.leadAuditor"), details.auditor(), details.organisation()));
    for (var author : details.people().authors()) {
      people.add(new Person(texts.say("document.author"), author, details.organisation()));
    }
    people.add(new Person(texts.say("review.reviewer"), details.reviewer(), ""));
    return people.stream().filter(person -> !person.name().isBlank()).toList();
  }
}
