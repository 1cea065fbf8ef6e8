package org.postgresaudit.report.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.Words;

/// Every control that is no finding, with its result, ready for its template.
record ControlsPage(
    String lead,
    int total,
    List<SectionRow> sections,
    List<Integer> totals,
    boolean hasAccepted,
    List<Line> accepted,
    boolean hasPassed,
    List<Group> passed,
    boolean hasNotApplicable,
    List<Line> notApplicable,
    boolean hasNotChecked,
    List<Line> notChecked,
    boolean hasNotAssessed,
    List<Group> notAssessed,
    boolean hasEnclosures,
    List<Enclosures> enclosures) {

  private static final int MOST_LETTERS = 420;

  record SectionRow(
      int number,
      String title,
      List<Integer> counts,
      int all,
      String barValues,
      String barColours,
      String barWords) {}

  /// @param what a second word, such as the obstacle
  record Line(String place, String title, Look look, String what, String why) {}

  record Group(String section, List<Line> lines) {}

  static ControlsPage of(ReportContent content) {
    var zone = content.details().zone();
    var texts = content.texts();
    var reasons = new Reasons(texts);
    List<Line> accepted =
        lines(
            content,
            Disposition.RISK_ACCEPTED,
            new ControlMessages(texts)::acceptedBy,
            reasons::whyAccepted);
    List<Group> passed = groups(content, Disposition.PASSED, c -> reasons.whyPassed(c, zone));
    List<Line> notApplicable =
        lines(content, Disposition.NOT_APPLICABLE, _ -> "", reasons::whyNotApplicable);
    List<Line> notChecked =
        lines(content, Disposition.NOT_CHECKED, reasons::obstacle, reasons::whyNotChecked);
    List<Enclosures> enclosures = Enclosures.besideFindings(content);
    List<Group> notAssessed = groups(content, Disposition.NOT_ASSESSED, reasons::whyNotAssessed);
    return new ControlsPage(
        new ControlMessages(texts).lead(content.controls().size()),
        content.controls().size(),
        content.checklist().sections().stream().map(s -> row(content, s)).toList(),
        Share.of(content.texts(), content::count).stream().map(Share::count).toList(),
        !accepted.isEmpty(),
        accepted,
        !passed.isEmpty(),
        passed,
        !notApplicable.isEmpty(),
        notApplicable,
        !notChecked.isEmpty(),
        notChecked,
        !notAssessed.isEmpty(),
        notAssessed,
        !enclosures.isEmpty(),
        enclosures);
  }

  private static SectionRow row(ReportContent content, Section section) {
    List<ReportedControl> own =
        content.controls().stream().filter(c -> c.section().equals(section)).toList();
    List<Share> shares =
        Share.of(
            content.texts(), d -> (int) own.stream().filter(c -> c.disposition() == d).count());
    return new SectionRow(
        section.number(),
        new PlaceMessages(content.texts()).of(section),
        shares.stream().map(Share::count).toList(),
        own.size(),
        Share.values(shares),
        Share.colours(shares),
        Share.words(shares));
  }

  private static List<Line> lines(
      ReportContent content,
      Disposition disposition,
      Function<ReportedControl, String> what,
      Function<ReportedControl, String> why) {
    return content.with(disposition).stream()
        .map(c -> line(content.texts(), c, what, why))
        .toList();
  }

  private static Line line(
      FixedTexts texts,
      ReportedControl control,
      Function<ReportedControl, String> what,
      Function<ReportedControl, String> why) {
    return new Line(
        control.place(),
        control.control().title(),
        Look.of(control.severity(), texts),
        what.apply(control),
        Words.shortened(why.apply(control), MOST_LETTERS));
  }

  private static List<Group> groups(
      ReportContent content, Disposition disposition, Function<ReportedControl, String> why) {
    Map<Section, List<Line>> bySection = new LinkedHashMap<>();
    for (ReportedControl control : content.with(disposition)) {
      bySection
          .computeIfAbsent(control.section(), _ -> new java.util.ArrayList<>())
          .add(line(content.texts(), control, _ -> "", why));
    }
    return bySection.entrySet().stream()
        .map(
            entry ->
                new Group(
                    new PlaceMessages(content.texts()).numbered(entry.getKey()), entry.getValue()))
        .toList();
  }
}
