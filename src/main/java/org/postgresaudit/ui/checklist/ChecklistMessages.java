package org.postgresaudit.ui.checklist;

import java.util.Map;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.PostgresVersions;
import org.postgresaudit.checklist.ProviderAnswers;
import org.postgresaudit.store.PackShelf.Origin;
import org.postgresaudit.ui.kit.Words;

/// What the checklist screen says.
final class ChecklistMessages {
  private ChecklistMessages() {}

  static String title() {
    return "Checklist";
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

  static String packs() {
    return "Packs";
  }

  static String pack(String version) {
    return "Postgres Audit " + version;
  }

  static String packFacts(int count) {
    return controls(count) + ", built in";
  }

  static String shortHash(String sha256) {
    return sha256.length() > 8
        ? "sha256 " + sha256.substring(0, 4) + "…" + sha256.substring(sha256.length() - 4)
        : sha256;
  }

  static String copyHash() {
    return "Copy the SHA-256 of this pack";
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

  static String addPack() {
    return "Add a pack…";
  }

  static String addingPack() {
    return "Adding a pack";
  }

  static String readingPacks() {
    return "Reading your packs";
  }

  static String readAgain() {
    return "Read the packs again";
  }

  static String choosePack() {
    return "Choose the folder of a pack";
  }

  static String noPacksYet() {
    return "Controls of your own go into a pack: a folder like the checklist's.";
  }

  static String ownPackFacts(int count, String version) {
    return controls(count) + ", version " + version;
  }

  static String confirmedBy(String by, String at) {
    return by.isBlank() ? "Confirmed " + at : "Confirmed by " + by + ", " + at;
  }

  static String notConfirmed(Origin origin) {
    return switch (origin) {
      case NEW -> "Not in use: nobody has confirmed it yet.";
      case CHANGED -> "Not in use: it was changed since it was confirmed.";
    };
  }

  static String refused(ChecklistFault fault) {
    return "Refused. " + fault.told();
  }

  static String further(int faults) {
    return faults == 1 ? "One more fault" : faults + " more faults";
  }

  static String readAndConfirm() {
    return "Read and confirm";
  }

  static String takeOut() {
    return "Take out of use";
  }

  static String remove() {
    return "Remove";
  }

  static String allFaults() {
    return "All faults";
  }

  static String packRefused(int faults) {
    return faults == 1
        ? "The pack has a fault and cannot be used"
        : "The pack has " + faults + " faults and cannot be used";
  }

  static String useQuestion(String name) {
    return "Use the pack " + name + "?";
  }

  static String useText(String name, int controls) {
    return "It asks "
        + controls(controls)
        + " of every server that is audited from here on, with the rights of the audit's role. "
        + name
        + " is not part of Postgres Audit: read it, and use it only if you know who wrote it. A"
        + " changed pack has another SHA-256 and is asked about again.";
  }

  static String sha256() {
    return "SHA-256";
  }

  static String confirmedByField() {
    return "Confirmed by";
  }

  static String use() {
    return "Use this pack";
  }

  static String notNow() {
    return "Not now";
  }

  static String close() {
    return "Close";
  }

  static String removeQuestion(String name) {
    return "Remove the pack " + name + "?";
  }

  static String removeText() {
    return "Its folder is deleted from the packs of Postgres Audit; the folder it was added from"
        + " stays. Audits that asked it keep their results, which are shown again when the same"
        + " pack is added again.";
  }

  static String keep() {
    return "Keep it";
  }

  static String packsInUse(int controls, int packs) {
    return controls(controls) + " in " + Words.count(packs, "pack", "packs");
  }
}
