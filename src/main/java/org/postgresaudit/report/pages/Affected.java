package org.postgresaudit.report.pages;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.report.content.OpenFindings;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.VisibleText;
import org.postgresaudit.report.text.Words;

/// What a finding touches, in short and at length.
final class Affected {
  private static final int SHORT = 34;
  private static final int NAMED = 12;

  private Affected() {}

  /// For a cell: the one object when its name is short, else how many.
  static String brief(ReportedControl control, FixedTexts texts) {
    List<Finding> findings = open(control);
    if (findings.isEmpty()) {
      return new FindingMessages(texts).see(control.number().orElse(control.place()));
    }
    String name = name(findings.getFirst());
    if (findings.size() == 1 && name.isEmpty()) {
      return where(control, texts);
    }
    if (findings.size() == 1 && name.length() <= SHORT) {
      return name;
    }
    return new FindingMessages(texts).objects(findings.size());
  }

  /// How many, and the names of the first.
  static String atLength(ReportedControl control, FixedTexts texts) {
    List<Finding> findings = open(control);
    if (findings.isEmpty()) {
      return "";
    }
    var places = places(control);
    List<String> names =
        findings.stream().map(Affected::name).filter(name -> !name.isEmpty()).distinct().toList();
    boolean inSeveralPlaces = names.size() < findings.size() && !databases(control).isEmpty();
    boolean everywhereTheSame = names.stream().map(places::get).distinct().count() < 2;
    String shown =
        names.stream()
            .limit(NAMED)
            .map(
                name ->
                    Words.shortened(name, 90)
                        + (inSeveralPlaces && !everywhereTheSame
                            ? in(places.getOrDefault(name, Set.of()), texts)
                            : ""))
            .collect(Collectors.joining("; "));
    int left = names.size() - Math.min(NAMED, names.size());
    if (names.isEmpty()) {
      return findings.size() == 1
          ? where(control, texts)
          : new FindingMessages(texts).objects(findings.size());
    }
    String said = new FindingMessages(texts).objects(findings.size(), shown, left);
    return inSeveralPlaces && everywhereTheSame
        ? said + in(places.getOrDefault(names.getFirst(), Set.of()), texts)
        : said;
  }

  private static String in(Set<String> databases, FixedTexts texts) {
    return databases.isEmpty()
        ? ""
        : " (" + Words.shortened(texts.speech().list(List.copyOf(databases)), 90) + ")";
  }

  /// The databases each name was found in.
  private static Map<String, Set<String>> places(ReportedControl control) {
    var places = new HashMap<String, Set<String>>();
    for (var result : control.assessment().results()) {
      for (var finding : result.outcome().findings()) {
        var databases = places.computeIfAbsent(name(finding), _ -> new LinkedHashSet<>());
        result.database().ifPresent(databases::add);
      }
    }
    return places;
  }

  /// What was settled by itself, such as a false positive, is not affected.
  private static List<Finding> open(ReportedControl control) {
    return OpenFindings.of(control.assessment(), control.assessment().on());
  }

  private static String name(Finding finding) {
    return finding.identity().entrySet().stream()
        .filter(part -> !part.getValue().isEmpty())
        .map(
            part ->
                isBareNumber(part.getValue()) ? written(part) : VisibleText.name(part.getValue()))
        .collect(Collectors.joining(", "));
  }

  /// For what has no name of its own: the databases it was found in, or the server.
  private static String where(ReportedControl control, FixedTexts texts) {
    List<String> databases = databases(control);
    return databases.isEmpty()
        ? new FindingMessages(texts).theServer()
        : String.join(", ", databases);
  }

  private static List<String> databases(ReportedControl control) {
    return control.assessment().results().stream()
        .filter(result -> !result.outcome().findings().isEmpty())
        .flatMap(result -> result.database().stream())
        .toList();
  }

  private static boolean isBareNumber(String value) {
    return value.matches("[0-9]{1,12}");
  }

  /// A number alone says nothing: `line_number 97` does.
  private static String written(Map.Entry<String, String> part) {
    return part.getKey().replace('_', ' ') + " " + part.getValue();
  }
}
