package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.FindingChange;
import org.postgresaudit.audit.comparison.Side;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;

/// What changed since the audit this one comes back to, ready for its template.
///
/// @param fixedSince such as `Fixed since 20 May 2026`
record ChangesPage(
    String lead,
    String fixedSince,
    List<SeverityRow> severities,
    List<Happened> happened,
    boolean hasFixed,
    List<Gone> fixed,
    boolean hasPartly,
    List<Gone> partly,
    boolean hasIncomparable,
    List<Reason> incomparable,
    DriftPage drift) {

  /// More controls with one reason are named by their items.
  private static final int MOST_ALIKE = 6;

  private static final String THEN_COLOUR = "#7f8a96";
  private static final String EMPTY_COLOUR = "#f1f4f7";

  /// @param change with its sign
  record SeverityRow(
      Look look,
      int then,
      String barThen,
      String titleThen,
      int now,
      String barNow,
      String titleNow,
      String colours,
      String words,
      String change) {
    public String coloursThen() {
      return THEN_COLOUR + "," + EMPTY_COLOUR;
    }
  }

  /// @param others where the rest is told; empty when every one has a number
  record Happened(String what, int count, List<Link> links, String others) {}

  record Link(String number, String anchor) {}

  record Gone(Look look, String title, String how) {}

  record Reason(String place, String title, String why) {}

  static ChangesPage of(ReportContent content, Comparison since) {
    var numbers = numbers(content);
    var before = before(content, since);
    var say = new ChangeMessages(content.texts());
    return new ChangesPage(
        say.lead(since, content.details().zone()),
        say.fixedSince(since.thenOn()),
        severities(content, before),
        Stream.of(
                Change.NEW, Change.REGRESSED, Change.UNCHANGED, Change.FIXED, Change.NOT_COMPARABLE)
            .map(change -> happened(change, since, numbers, say))
            .toList(),
        !since.of(Change.FIXED).isEmpty(),
        since.of(Change.FIXED).stream().map(change -> fixed(content.texts(), change)).toList(),
        since.controls().stream().anyMatch(ChangesPage::isPartly),
        since.controls().stream()
            .filter(ChangesPage::isPartly)
            .map(change -> partly(change, content))
            .toList(),
        !since.of(Change.NOT_COMPARABLE).isEmpty(),
        reasons(since.of(Change.NOT_COMPARABLE), numbers, since, content.texts()),
        DriftPage.of(content, since));
  }

  /// The earlier audit counted as its own report would count it.
  private static ReportContent before(ReportContent content, Comparison since) {
    var then = since.then();
    return ReportContent.of(
        then, ReportDetails.of(then.audit(), then.on(), content.details().zone()));
  }

  private static List<SeverityRow> severities(ReportContent now, ReportContent then) {
    int most =
        SummaryPage.SEVERITIES.stream()
            .mapToInt(severity -> Math.max(now.count(severity), then.count(severity)))
            .max()
            .orElse(0);
    return SummaryPage.SEVERITIES.stream()
        .map(
            severity -> row(now.texts(), severity, then.count(severity), now.count(severity), most))
        .toList();
  }

  private static SeverityRow row(FixedTexts texts, Severity severity, int then, int now, int most) {
    var look = Look.of(severity, texts);
    var say = new ChangeMessages(texts);
    return new SeverityRow(
        look,
        then,
        then + "," + (most - then),
        say.barThen(severity),
        now,
        now + "," + (most - now),
        say.barNow(severity),
        look.colour() + "," + EMPTY_COLOUR,
        say.bars(severity, then, now),
        now == then ? "0" : now > then ? "+" + (now - then) : "−" + (then - now));
  }

  private static Map<String, ReportedControl> numbers(ReportContent content) {
    return content.controls().stream()
        .collect(Collectors.toMap(control -> control.control().id(), control -> control));
  }

  private static Happened happened(
      Change change, Comparison since, Map<String, ReportedControl> numbers, ChangeMessages say) {
    var members =
        since.of(change).stream()
            .filter(control -> change != Change.UNCHANGED || control.isFound(Side.NOW))
            .toList();
    var links = new ArrayList<Link>();
    for (var member : members) {
      Optional.ofNullable(numbers.get(member.id()))
          .flatMap(ReportedControl::number)
          .ifPresent(
              number -> links.add(new Link(number, number.toLowerCase(java.util.Locale.ROOT))));
    }
    links.sort(java.util.Comparator.comparing(Link::number));
    return new Happened(
        say.what(change),
        members.size(),
        links,
        say.others(change, members.size(), members.size() - links.size()));
  }

  private static Gone fixed(FixedTexts texts, ControlChange change) {
    return new Gone(
        Look.of(severityThen(change), texts),
        change.title(),
        new ChangeMessages(texts).gone(change.count(Change.FIXED)));
  }

  private static boolean isPartly(ControlChange change) {
    return change.change() != Change.FIXED && change.count(Change.FIXED) > 0;
  }

  private static Gone partly(ControlChange change, ReportContent content) {
    int gone = change.count(Change.FIXED);
    int all = (int) change.findings().stream().filter(f -> f.then().isPresent()).count();
    return new Gone(
        Look.of(change.severity(), content.texts()),
        change.title(),
        new ChangeMessages(content.texts()).partly(gone, all, content.details().date()));
  }

  /// As bad as the worst of what is gone was.
  private static Severity severityThen(ControlChange change) {
    return change.findings().stream()
        .flatMap(finding -> finding.then().stream())
        .map(FindingChange.Seen::severity)
        .max(java.util.Comparator.naturalOrder())
        .orElseGet(change::severity);
  }

  /// One line for each; many with the same reason share one.
  private static List<Reason> reasons(
      List<ControlChange> changes,
      Map<String, ReportedControl> numbers,
      Comparison since,
      FixedTexts texts) {
    var byWhy = new LinkedHashMap<String, List<Reason>>();
    for (var change : changes) {
      var place =
          Optional.ofNullable(numbers.get(change.id())).map(ReportedControl::place).orElse("");
      var why = new IncomparableMessages(texts).of(change, since.thenOn());
      byWhy
          .computeIfAbsent(why, _ -> new ArrayList<>())
          .add(new Reason(place, change.title(), why));
    }
    var reasons = new ArrayList<Reason>();
    byWhy.forEach(
        (why, same) -> {
          if (same.size() > MOST_ALIKE) {
            reasons.add(
                new Reason(
                    "",
                    new ChangeMessages(texts).alike(same.stream().map(Reason::place).toList()),
                    why));
          } else {
            reasons.addAll(same);
          }
        });
    return reasons;
  }
}
