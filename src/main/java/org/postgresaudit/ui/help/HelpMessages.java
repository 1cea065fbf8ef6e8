package org.postgresaudit.ui.help;

/// What the help says besides its texts, which are files of their own.
final class HelpMessages {
  private HelpMessages() {}

  static String settings() {
    return "Settings";
  }

  static String title() {
    return "Help";
  }

  static String search() {
    return "Find in the help";
  }

  static String results() {
    return "Results of the machine";
  }

  static String verdicts() {
    return "Verdicts of the auditor";
  }

  static String severity() {
    return "Severity";
  }

  static String words() {
    return "Words";
  }

  static String keys() {
    return "Keys";
  }

  static String verify() {
    return "Verify a report";
  }

  static String news() {
    return "What is new";
  }

  static String licences() {
    return "Licences";
  }

  static String about() {
    return "About";
  }

  static String product() {
    return "Postgres Audit";
  }

  static String version() {
    return "Version";
  }

  static String notPackaged() {
    return "built from source, not packaged";
  }

  static String java() {
    return "Java";
  }

  static String window() {
    return "JavaFX";
  }

  static String system() {
    return "System";
  }

  static String copyAbout() {
    return "Copy for a message to support";
  }

  static String copyAboutHint() {
    return "Versions only; nothing of a client";
  }

  static String noNetwork() {
    return "What it sends";
  }

  static String noNetworkHint() {
    return "Nothing. It talks to the servers you audit and, when you ask for trusted time, to the"
        + " authority you chose.";
  }

  static String licencesIntroduction(int libraries) {
    return "Postgres Audit stands on the work of others: "
        + libraries
        + " libraries and fonts. Each with its licence:";
  }

  static String showLicence(String licence) {
    return licence;
  }

  static String showLicenceOf(String library, String licence) {
    return "Licence of " + library + ": " + licence;
  }

  static String close() {
    return "Close";
  }
}
