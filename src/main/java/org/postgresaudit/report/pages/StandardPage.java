package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.content.Standard;
import org.postgresaudit.target.ServerFacts;

/// Each requirement of a standard with the results of the controls mapped to it, ready for its
/// template. A requirement of which anything is unknown is never called met, and one that is met is
/// so as far as these controls look.
///
/// @param edition which edition's numbers stand here, in words; empty where there is one only
/// @param size how many requirements and controls there are
/// @param unmapped how many controls correspond to no requirement
/// @param counts how many requirements have which result
record StandardPage(
    String title,
    String size,
    String edition,
    List<Count> counts,
    List<Requirement> requirements,
    String unmapped) {

  /// What can be said of a requirement, what weighs most first.
  enum Result {
    NOT_MET,
    ACCEPTED,
    UNKNOWN,
    MET,
    NOT_APPLICABLE;

    /// Of the results of its controls, of which there is at least one.
    static Result of(List<ReportedControl> controls) {
      if (has(controls, Disposition.FINDING)) {
        return NOT_MET;
      }
      // What nobody looked at may be worse than a risk somebody bears.
      if (has(controls, Disposition.NOT_CHECKED) || has(controls, Disposition.NOT_ASSESSED)) {
        return UNKNOWN;
      }
      if (has(controls, Disposition.RISK_ACCEPTED)) {
        return ACCEPTED;
      }
      return has(controls, Disposition.PASSED) ? MET : NOT_APPLICABLE;
    }

    private static boolean has(List<ReportedControl> controls, Disposition disposition) {
      return controls.stream().anyMatch(control -> control.disposition() == disposition);
    }

    String css() {
      return switch (this) {
        case NOT_MET -> "r-failed";
        case ACCEPTED -> "r-accepted";
        case UNKNOWN -> "r-open";
        case MET -> "r-met";
        case NOT_APPLICABLE -> "r-na";
      };
    }

    /// A sign that also differs in black and white.
    String shape() {
      return switch (this) {
        case NOT_MET -> "▲";
        case ACCEPTED -> "◆";
        case UNKNOWN -> "○";
        case MET -> "●";
        case NOT_APPLICABLE -> "■";
      };
    }
  }

  record Count(Result result, String css, String shape, String word, int count) {}

  /// @param number in the standard
  record Requirement(String number, String css, String shape, String word, List<Line> controls) {}

  /// @param finding its number in the report; empty when it is none
  record Line(String place, String title, String result, String finding) {}

  static StandardPage of(ReportContent content, Standard standard) {
    var say = new VariantMessages(content.texts());
    var edition = edition(content, standard);
    var mapped = new HashSet<ReportedControl>();
    var byNumber = new TreeMap<String, List<ReportedControl>>(NaturalOrder.OF);
    for (var control : content.controls()) {
      for (var number : control.control().mapsTo().getOrDefault(standard.word(), List.of())) {
        within(number, edition)
            .ifPresent(
                shown -> {
                  byNumber.computeIfAbsent(shown, _ -> new ArrayList<>()).add(control);
                  mapped.add(control);
                });
      }
    }
    Map<Result, Integer> counts = new LinkedHashMap<>();
    Arrays.stream(Result.values()).forEach(result -> counts.put(result, 0));
    var requirements = new ArrayList<Requirement>();
    byNumber.forEach(
        (number, controls) -> {
          var result = Result.of(controls);
          counts.merge(result, 1, Integer::sum);
          requirements.add(
              new Requirement(
                  number,
                  result.css(),
                  result.shape(),
                  say.result(result),
                  controls.stream().map(control -> line(control, say)).toList()));
        });
    return new StandardPage(
        standard.title(),
        say.requirements(requirements.size(), mapped.size()),
        edition.map(number -> say.edition(number, major(content))).orElse(""),
        counts.entrySet().stream()
            .map(
                entry ->
                    new Count(
                        entry.getKey(),
                        entry.getKey().css(),
                        entry.getKey().shape(),
                        say.result(entry.getKey()),
                        entry.getValue()))
            .toList(),
        requirements,
        say.unmapped(content.controls().size() - mapped.size()));
  }

  private static Line line(ReportedControl control, VariantMessages say) {
    return new Line(
        control.place(),
        control.control().title(),
        say.disposition(control.disposition()),
        control.number().orElse(""));
  }

  /// Which edition's numbers count: that of the server's major version, else the newest there is.
  private static Optional<String> edition(ReportContent content, Standard standard) {
    var editions = new TreeSet<String>(NaturalOrder.OF);
    for (var control : content.controls()) {
      for (var number : control.control().mapsTo().getOrDefault(standard.word(), List.of())) {
        int colon = number.indexOf(": ");
        if (colon > 0) {
          editions.add(number.substring(0, colon));
        }
      }
    }
    if (editions.isEmpty()) {
      return Optional.empty();
    }
    var own = String.valueOf(major(content));
    return Optional.of(editions.contains(own) ? own : editions.last());
  }

  /// 0 when the server was never reached.
  private static int major(ReportContent content) {
    return content.run().flatMap(Run::facts).map(ServerFacts::major).orElse(0);
  }

  /// The number without its edition; absent when it is of another one.
  private static Optional<String> within(String number, Optional<String> edition) {
    if (edition.isEmpty()) {
      return Optional.of(number);
    }
    var prefix = edition.get() + ": ";
    return number.startsWith(prefix)
        ? Optional.of(number.substring(prefix.length()))
        : Optional.empty();
  }
}
