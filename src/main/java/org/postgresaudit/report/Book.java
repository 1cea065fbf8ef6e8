package org.postgresaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.postgresaudit.checklist.Checklist;

/// The whole report, ready for the templates: every name below is one of theirs.
///
/// @param t the fixed words of the templates: area, then name
record Book(
    Map<String, Map<String, String>> t,
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
    SummaryPage summary,
    PlanPage plan,
    ScopePage scope,
    boolean hasFindings,
    boolean manyFindings,
    List<FindingPages.Page> findings,
    ControlsPage controls,
    ServerPage server,
    List<ChangesPage> changes,
    String methodSize,
    List<Fact> checklistFacts,
    List<Scale> scale,
    SignaturePage signature) {

  /// In millimetres.
  private static final double LOGO_HEIGHT = 12;

  private static final double LOGO_WIDTH = 60;

  /// With more findings the contents are set closer.
  private static final int ROOMY_CONTENTS = 20;

  /// Somebody who answers for the report.
  record Person(String role, String name, String organisation) {}

  /// A picture and its size in millimetres.
  record Picture(String uri, String alternative, String width, String height) {
    static Picture of(Logo logo) {
      double height = Math.min(LOGO_HEIGHT, LOGO_WIDTH / logo.ratio());
      return new Picture(logo.dataUri(), logo.alternative(), mm(height * logo.ratio()), mm(height));
    }

    private static String mm(double length) {
      return String.format(Locale.ROOT, "%.1f", length);
    }
  }

  static Book of(ReportContent content, Imprint imprint, List<AttachedFile> files) {
    ReportDetails details = content.details();
    String classification = details.classification().strip().toUpperCase(Locale.ROOT);
    List<FindingPages.Page> findings = FindingPages.of(content);
    List<Person> people = people(details);
    return new Book(
        content.texts().forTemplates(),
        content.title(),
        DocumentMessages.description(content),
        DocumentMessages.author(details),
        PageTemplates.stylesheet(details.colours()),
        classification,
        // Letter spacing is not counted when a box fits itself to its text.
        Math.min(430, 18 + classification.length() * 9),
        DocumentMessages.subtitle(content),
        imprint.isDraft(),
        coverFacts(content, imprint),
        details.logo().map(Picture::of).stream().toList(),
        Words.shortened(DocumentMessages.runningTitle(content), 76),
        Words.shortened(DocumentMessages.reportLine(details), 70),
        documentFacts(content, imprint),
        !people.isEmpty(),
        people,
        !details.distribution().isEmpty(),
        details.distribution(),
        SummaryPage.of(content),
        PlanPage.of(content),
        ScopePage.of(content),
        !findings.isEmpty(),
        findings.size() > ROOMY_CONTENTS,
        findings,
        ControlsPage.of(content),
        ServerPage.of(content),
        content.since().map(since -> ChangesPage.of(content, since)).stream().toList(),
        DocumentMessages.methodSize(content.checklist()),
        checklistFacts(content.checklist()),
        SummaryPage.SEVERITIES.stream()
            .map(severity -> Scale.of(severity, content.texts()))
            .toList(),
        SignaturePage.of(content, imprint, files));
  }

  /// The checklist and each pack that was put into it, with their hashes.
  private static List<Fact> checklistFacts(Checklist checklist) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of("Checklist", DocumentMessages.checklist(checklist.version())));
    facts.add(Fact.mono("Its SHA-256", checklist.sha256()));
    for (var pack : checklist.packs()) {
      facts.add(Fact.of("Pack", DocumentMessages.pack(pack)));
      facts.add(Fact.mono("Its SHA-256", pack.sha256()));
    }
    return List.copyOf(facts);
  }

  private static List<Fact> coverFacts(ReportContent content, Imprint imprint) {
    ReportDetails details = content.details();
    return Fact.known(
        Fact.of("Target", DocumentMessages.target(content)),
        Fact.of(
            "Examined",
            content
                .run()
                .map(run -> DocumentMessages.examined(run, details.zone()))
                .orElse("Not yet")),
        Fact.of("Report", DocumentMessages.reportOnCover(details)),
        Fact.of("Lead auditor", details.auditor()),
        Fact.of(ReviewMessages.label(content), details.reviewer()),
        Fact.of("State", DocumentMessages.stateOnCover(content, imprint)));
  }

  private static List<Fact> documentFacts(ReportContent content, Imprint imprint) {
    ReportDetails details = content.details();
    return Fact.known(
        Fact.of("Title", content.title()),
        Fact.of("Report number", details.reportNumber()),
        Fact.of("Version", details.version()),
        Fact.of("Date", Words.day(details.date())),
        Fact.of("Classification", details.classification()),
        Fact.of("State", DocumentMessages.state(content, imprint)),
        Fact.of("Client", details.client()),
        Fact.of("Auditor", DocumentMessages.author(details)),
        Fact.of("Contact", details.contact()),
        Fact.of("Review", ReviewMessages.state(content)),
        Fact.of("Audit", content.audit().id().toString()),
        Fact.of("Run", content.run().map(_ -> DocumentMessages.completeness(content)).orElse("")),
        Fact.of("Next review", details.nextReview().map(Words::day).orElse("")));
  }

  private static List<Person> people(ReportDetails details) {
    return List.of(
            new Person("Lead auditor", details.auditor(), details.organisation()),
            new Person("Reviewer", details.reviewer(), ""))
        .stream()
        .filter(person -> !person.name().isBlank())
        .toList();
  }
}
