package org.postgresaudit.report;

import java.util.Set;
import java.util.TreeSet;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;

/// What a report says of an audit at which nobody sat, in its own language.
public record UnattendedTexts(ReportLanguage language) {

  /// Printed on every page where nobody chose another one.
  public String classification() {
    return FixedTexts.of(language).say("unattended.classification");
  }

  /// What was asked, and that nobody judged it.
  ///
  /// @param sections their names; empty for all
  /// @param databases their names; empty for all
  public String scope(Set<String> sections, Set<String> databases) {
    return FixedTexts.of(language).say("unattended.scope", listed(sections), listed(databases));
  }

  private String listed(Set<String> names) {
    return names.isEmpty()
        ? FixedTexts.of(language).say("unattended.all")
        : String.join(", ", new TreeSet<>(names));
  }
}
