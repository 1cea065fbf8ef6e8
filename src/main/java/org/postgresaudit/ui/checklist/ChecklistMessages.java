package org.postgresaudit.ui.checklist;

import java.util.Map;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.PostgresVersions;
import org.postgresaudit.checklist.ProviderAnswers;
import org.postgresaudit.ui.kit.Words;

/// What the checklist screen says.
final class ChecklistMessages {
  private ChecklistMessages() {}

  static String title() {
    return "Checklist";
  }

  static String sections() {
    return "Sections and items";
  }

  static String controls() {
    return "Controls";
  }

  static String search() {
    return "Search all controls";
  }

  static String allSections() {
    return "All sections";
  }

  static String controls(int count) {
    return Words.count(count, "control", "controls");
  }

  static String edition(String version, int count) {
    return "Checklist " + version + ", " + controls(count);
  }

  static String columnControl() {
    return "control";
  }

  static String columnVersion() {
    return "version";
  }

  static String columnNeeds() {
    return "needs";
  }

  static String nothingMatches(String words) {
    return "No control says “" + words + "”.";
  }

  static String clearSearch() {
    return "Clear the search";
  }

  static String noControls() {
    return "This item has no controls yet.";
  }

  static String chooseControl() {
    return "Choose a control to read what it asks and why.";
  }

  static String rated(String severity, String because) {
    return severity + ": " + because;
  }

  static String severity() {
    return "Severity";
  }

  static String appliesTo() {
    return "Applies to";
  }

  static String looksIn() {
    return "Looks in";
  }

  static String needs() {
    return "Needs";
  }

  static String thresholds() {
    return "Thresholds";
  }

  static String providerAnswers() {
    return "Provider";
  }

  static String platforms(ProviderAnswers answers) {
    return "answers in the server's place on " + String.join(", ", answers.byPlatform().keySet());
  }

  static String mapsTo() {
    return "Maps to";
  }

  static String why() {
    return "Why";
  }

  static String fix() {
    return "Fix";
  }

  static String byHand() {
    return "By hand";
  }

  static String references() {
    return "References";
  }

  static String showQuery() {
    return "Show the query";
  }

  static String hideQuery() {
    return "Hide the query";
  }

  static String queryFor(PostgresVersions versions) {
    return "Query for PostgreSQL " + versions.written();
  }

  static String probe(String name) {
    return "Asked by the probe " + name + ", which is more than one query.";
  }

  static String versions(Control control) {
    return control.isAttestation() ? "–" : versionsShort(control.appliesTo().postgres());
  }

  private static String versionsShort(PostgresVersions versions) {
    return versions.equals(PostgresVersions.ALL) ? "10+" : versions.written();
  }

  static String needsShort(Control control) {
    return control.isAttestation() ? "people" : joined(control, need -> need.word());
  }

  static String needsLong(Control control) {
    return control.isAttestation() ? "an answer by people" : joined(control, Words::of);
  }

  private static String joined(
      Control control, java.util.function.Function<org.postgresaudit.checklist.Need, String> word) {
    return control.needs().isEmpty()
        ? word.apply(org.postgresaudit.checklist.Need.CONNECT)
        : control.needs().stream().sorted().map(word).collect(Collectors.joining(", "));
  }

  static String applies(AppliesTo to) {
    var versions = to.postgres();
    String postgres;
    if (versions.equals(PostgresVersions.ALL)) {
      postgres = "every PostgreSQL";
    } else if (versions.to() == Integer.MAX_VALUE) {
      postgres = "PostgreSQL " + versions.from() + " and later";
    } else {
      postgres = "PostgreSQL " + versions.written();
    }
    return to.platforms().isEmpty()
        ? postgres
        : postgres + ", " + to.platforms().stream().sorted().collect(Collectors.joining(", "));
  }

  static String looksIn(Control control) {
    if (control.isAttestation()) {
      return "what people know";
    }
    return switch (control.lookIn()) {
      case SERVER -> "the server";
      case EACH_DATABASE -> "each database";
    };
  }

  static String thresholds(Map<String, Object> settings) {
    return settings.isEmpty()
        ? "none to set"
        : settings.entrySet().stream()
            .map(setting -> setting.getKey().replace('_', ' ') + " " + setting.getValue())
            .collect(Collectors.joining(", "));
  }

  static String framework(String name, String number) {
    return switch (name) {
      case "cwe" -> number;
      case "cis" -> "CIS " + number;
      case "stig" -> "STIG " + number;
      case "nist_800_53" -> "NIST " + number;
      case "iso_27001" -> "ISO 27001 " + number;
      case "pci_dss" -> "PCI DSS " + number;
      default -> name + " " + number;
    };
  }

  static String keySearch() {
    return "Search";
  }

  static String keyNext() {
    return "Next control";
  }

  static String keyPrevious() {
    return "Previous control";
  }
}
