package org.postgresaudit.report;

import java.util.List;
import java.util.Set;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.report.pages.PlaceMessages;
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
  /// @param sections those asked alone; empty for all
  /// @param databases their names; empty for all
  public String scope(List<Section> sections, Set<String> databases) {
    var texts = FixedTexts.of(language);
    var places = new PlaceMessages(texts);
    return texts.say(
        "unattended.scope",
        listed(sections.stream().map(places::numbered).toList()),
        listed(databases.stream().sorted().toList()));
  }

  private String listed(List<String> names) {
    return names.isEmpty()
        ? FixedTexts.of(language).say("unattended.all")
        : String.join(", ", names);
  }
}
