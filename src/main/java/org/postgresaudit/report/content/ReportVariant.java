package org.postgresaudit.report.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which of the documents an audit becomes. All are made of the same content, so their numbers are
/// the same; each can be signed for itself.
public sealed interface ReportVariant {
  /// Everything, for the client's file.
  record Full() implements ReportVariant {}

  /// Four pages at most, for those who decide.
  record Executive() implements ReportVariant {}

  /// One finding alone, for the person who repairs it.
  ///
  /// @param control its id
  record OneFinding(String control) implements ReportVariant {}

  /// What to do, by owner and day, with the statements.
  record Remediation() implements ReportVariant {}

  /// Each requirement of a standard with the results of its controls.
  record PerStandard(Standard standard) implements ReportVariant {}

  /// How it is typed on the command line and stored: `full`, `executive`, `plan`,
  /// `finding:CONTROL`, `cis`, `stig`, `iso_27001`, `pci_dss`, `nist_800_53`.
  default String word() {
    return switch (this) {
      case Full _ -> "full";
      case Executive _ -> "executive";
      case OneFinding(var control) -> "finding:" + control;
      case Remediation _ -> "plan";
      case PerStandard(var standard) -> standard.word();
    };
  }

  /// The variant of that word; absent for any other.
  static Optional<ReportVariant> of(String word) {
    if (word.startsWith("finding:") && word.length() > "finding:".length()) {
      return Optional.of(new OneFinding(word.substring("finding:".length())));
    }
    return Stream.concat(
            Stream.<ReportVariant>of(new Full(), new Executive(), new Remediation()),
            Arrays.stream(Standard.values()).map(PerStandard::new))
        .filter(variant -> variant.word().equals(word))
        .findFirst();
  }

  /// Every word there is, that of a finding with a placeholder.
  static List<String> words() {
    return Stream.concat(
            Stream.of("full", "executive", "plan", "finding:CONTROL"),
            Arrays.stream(Standard.values()).map(Standard::word))
        .toList();
  }
}
