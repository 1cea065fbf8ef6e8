package org.postgresaudit.ui.audit.sections;

import org.postgresaudit.ui.audit.desk.Progress;

/// The texts of the sections beside the list.
public final class SectionMessages {
  private SectionMessages() {}

  static String sections() {
    return "Sections";
  }

  static String decidedHead() {
    return "decided";
  }

  static String probedHead() {
    return "probed";
  }

  public static String allSections() {
    return "All sections";
  }

  static String numbered(int number, String title) {
    return number + "\u2002" + title;
  }

  static String share(int part, int all) {
    return part + " / " + all;
  }

  static String allDecided() {
    return "everything is decided";
  }

  static String barHint(Progress p) {
    return p.found()
        + " found, "
        + p.toJudge()
        + " to judge, "
        + p.notChecked()
        + " not checked, "
        + p.passed()
        + " passed, "
        + p.notApplicable()
        + " not applicable, "
        + (p.controls() - p.asked())
        + " not asked yet";
  }

  static String allShort() {
    return "all";
  }

  static String legendFound() {
    return "found";
  }

  static String legendToJudge() {
    return "to judge";
  }

  static String legendNotChecked() {
    return "not checked";
  }

  static String legendPassed() {
    return "passed";
  }
}
