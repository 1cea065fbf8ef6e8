package org.postgresaudit.ui.settings;

import org.postgresaudit.ui.Appearance.Choice;
import org.postgresaudit.ui.Appearance.Contrast;
import org.postgresaudit.ui.Appearance.Size;
import org.postgresaudit.ui.kit.Words;

/// What the settings say.
final class SettingsMessages {
  private SettingsMessages() {}

  static String title() {
    return "Settings";
  }

  static String search() {
    return "Find a setting";
  }

  static String appearance() {
    return "Appearance";
  }

  static String theme() {
    return "Theme";
  }

  static String themeHint() {
    return "System follows this computer, also when it changes";
  }

  static String of(Choice choice) {
    return switch (choice) {
      case SYSTEM -> "System";
      case LIGHT -> "Light";
      case DARK -> "Dark";
    };
  }

  static String contrast() {
    return "Contrast";
  }

  static String contrastHint() {
    return "High makes text and lines stand out more, in both themes";
  }

  static String of(Contrast contrast) {
    return switch (contrast) {
      case NORMAL -> "Normal";
      case HIGH -> "High";
    };
  }

  static String size() {
    return "Size of everything";
  }

  static String sizeHint() {
    return "Text, icons and spaces grow alike, as far as the window has the room";
  }

  static String of(Size size) {
    return size.percent() + " %";
  }

  static String you() {
    return "You";
  }

  static String auditor() {
    return "Your name";
  }

  static String auditorHint() {
    return "Proposed as the auditor of every new audit";
  }

  static String auditorPrompt() {
    return "First and last name";
  }

  static String organisation() {
    return "Your organisation";
  }

  static String organisationHint() {
    return "On the cover of every report that is not signed yet";
  }

  static String organisationPrompt() {
    return "The firm you audit for";
  }

  static String data() {
    return "Data";
  }

  static String folder() {
    return "Where everything is kept";
  }

  static String folderHint() {
    return "Connections, audits, evidence and reports lie in this folder on this computer, and"
        + " nowhere else. To back them up, copy the folder while the workbench is closed.";
  }

  static String openFolder() {
    return "Open the folder";
  }

  static String copyFolder() {
    return "Copy the path of the folder";
  }

  static String checklist() {
    return "Checklist";
  }

  static String packs() {
    return "Packs of your own";
  }

  static String packsHint(int controls, int packs) {
    return Words.count(controls, "control", "controls")
        + " in use"
        + (packs == 0
            ? "; no pack of your own"
            : ", " + Words.count(packs, "pack", "packs") + " of your own");
  }

  static String openChecklist() {
    return "Open the checklist";
  }

  static String keyboard() {
    return "Keyboard";
  }

  static String keys() {
    return "Keys";
  }

  static String keysHint() {
    return "F1 lists the keys of the screen you are on, Ctrl+K finds everything else";
  }

  static String showKeys() {
    return "Show all keys";
  }

  static String help() {
    return "Help";
  }

  static String tour() {
    return "First steps";
  }

  static String tourHint() {
    return "Four steps, from the connection to the report";
  }

  static String startTour() {
    return "Show them again";
  }

  static String manual() {
    return "Help, what is new, licences, about";
  }

  static String manualHint() {
    return "All of it is part of the program; nothing is fetched from the internet";
  }

  static String openHelp() {
    return "Open the help";
  }

  static String saving() {
    return "Every change is stored at once.";
  }

  static String signature() {
    return "Time stamps";
  }

  static String authority() {
    return "Timestamp authority";
  }

  static String authorityHint() {
    return "Asked only when a report is signed at level B-T or higher, or extended to it.";
  }

  static String authorityPrompt() {
    return "https://time.example.com/tsa";
  }

  static String authorityUser() {
    return "User there";
  }

  static String authorityUserHint() {
    return "Where the authority wants one. Its password is typed for each report and not kept.";
  }

  static String authorityUserPrompt() {
    return "none";
  }

  static String trusted() {
    return "Trusted authorities";
  }

  static String trustedHint() {
    return "A file with the root certificates of authorities, PEM or DER. Levels B-LT and B-LTA"
        + " need it, and signers they vouch for are known when a report is verified.";
  }

  static String trustedPrompt() {
    return "path of a .pem file";
  }
}
