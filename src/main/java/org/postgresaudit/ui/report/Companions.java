package org.postgresaudit.ui.report;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.content.Standard;

/// Which other documents are signed along with the one that is looked at, by the same identity
/// opened once.
///
/// @param words of [ReportVariant#word], and [#EVERY_FINDING]
record Companions(Set<String> words) {
  /// A document for each finding.
  static final String EVERY_FINDING = "findings";

  static final Companions NONE = new Companions(Set.of());

  Companions {
    words = Set.copyOf(words);
  }

  /// Everything that can be chosen, in the order of the list of documents.
  static List<String> choices() {
    return Stream.concat(
            Stream.of(
                new ReportVariant.Executive().word(),
                new ReportVariant.Remediation().word(),
                EVERY_FINDING),
            Arrays.stream(Standard.values()).map(Standard::word))
        .toList();
  }

  /// As [#remembered] wrote it; what is no choice any more is left out.
  static Companions of(String remembered) {
    var words = new LinkedHashSet<>(List.of(remembered.strip().split(" +")));
    words.retainAll(choices());
    return new Companions(words);
  }

  /// One line for the settings.
  String remembered() {
    return String.join(" ", choices().stream().filter(words::contains).toList());
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /// Takes a choice in, or out when it was in.
  Companions turned(String word) {
    var next = new LinkedHashSet<>(words);
    if (!next.remove(word)) {
      next.add(word);
    }
    return new Companions(next);
  }

  /// The documents, in the order of the choices.
  List<ReportVariant> variants(List<ReportedControl> findings) {
    return choices().stream()
        .filter(words::contains)
        .flatMap(
            word ->
                word.equals(EVERY_FINDING)
                    ? findings.stream()
                        .<ReportVariant>map(
                            finding -> new ReportVariant.OneFinding(finding.control().id()))
                    : ReportVariant.of(word).stream())
        .toList();
  }

  /// What is signed now: the document on the screen and these. What closes an audit is the whole
  /// report, first of all; a closed one has it already.
  List<ReportVariant> toSign(
      ReportVariant shown, List<ReportedControl> findings, Predicate<ReportVariant> signedAlready) {
    var whole = new ReportVariant.Full();
    var others =
        variants(findings).stream()
            .filter(variant -> !variant.equals(shown) && !signedAlready.test(variant));
    return Stream.concat(Stream.of(whole, shown), others)
        .distinct()
        .filter(variant -> !variant.equals(whole) || !signedAlready.test(whole))
        .toList();
  }
}
