package org.postgresaudit.ui.kit;

import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;

/// The words of the glossary as they stand on screen, the same on every screen.
public final class Words {
  private Words() {}

  /// Such as `high`.
  public static String of(Severity severity) {
    return severity.word();
  }

  /// Such as `to judge`.
  public static String of(Result result) {
    return switch (result) {
      case PASSED -> "passed";
      case FOUND -> "found";
      case AWAITING_AUDITOR -> "to judge";
      case NOT_CHECKED -> "not checked";
      case NOT_APPLICABLE -> "not applicable";
      case BROKEN -> "broken";
    };
  }

  /// Such as `Not compliant`, as a button has it.
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case NOT_COMPLIANT -> "Not compliant";
      case COMPLIANT -> "Compliant";
      case RISK_ACCEPTED -> "Risk accepted";
      case NOT_APPLICABLE -> "Not applicable";
      case NOT_ASSESSED -> "Not assessed";
    };
  }

  /// What a control needs, as a phrase after "needs".
  public static String of(Need need) {
    return switch (need) {
      case CONNECT -> "a connection";
      case PG_READ_ALL_SETTINGS -> "pg_read_all_settings";
      case PG_MONITOR -> "pg_monitor";
      case HBA_RULES -> "the rules of pg_hba.conf";
      case IDENT_RULES -> "the rules of pg_ident.conf";
      case FILE_SETTINGS -> "the settings in files";
      case ROLE_VERIFIERS -> "the stored passwords";
      case SUPERUSER -> "a superuser";
    };
  }

  /// The number with the noun, `1 control` or `3 controls`.
  public static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
