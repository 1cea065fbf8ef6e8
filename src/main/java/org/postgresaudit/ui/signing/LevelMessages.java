package org.postgresaudit.ui.signing;

import org.postgresaudit.report.signature.Level;

/// The texts about levels of signatures.
final class LevelMessages {
  private LevelMessages() {}

  static String level() {
    return "Level";
  }

  static String shortName(Level level) {
    return switch (level) {
      case B_B -> "B-B";
      case B_T -> "B-T";
      case B_LT -> "B-LT";
      case B_LTA -> "B-LTA";
    };
  }

  static String proves(Level level) {
    return switch (level) {
      case B_B -> "Signed offline; the time is the one of this computer. Can be extended later.";
      case B_T -> "A timestamp authority confirms the time. Needs the network.";
      case B_LT -> "With time stamp and proof that no certificate was revoked. Needs the network.";
      case B_LTA ->
          "As B-LT, with a time stamp over the whole file that can be renewed for decades. Needs"
              + " the network.";
    };
  }

  static String password() {
    return "Password at the timestamp authority";
  }
}
