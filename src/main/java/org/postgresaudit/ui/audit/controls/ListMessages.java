package org.postgresaudit.ui.audit.controls;

import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.find.Where;
import org.postgresaudit.ui.audit.listing.Order;

/// The texts of the list of controls.
public final class ListMessages {
  private ListMessages() {}

  static String controlsTab() {
    return "Controls";
  }

  static String search() {
    return "Search titles, texts, evidence and notes";
  }

  static String sortAndMore() {
    return "Order of the list, and what to do with all of it";
  }

  static String decidedOf(int decided, int all) {
    return decided + " of " + all + " decided";
  }

  static String probedOf(int probed, int all) {
    return probed + " of " + all + " probed";
  }

  static String undecided(int n) {
    return n + " undecided";
  }

  static String commentWaits() {
    return "A comment of the reviewer waits for an answer";
  }

  static String allDecided() {
    return "Every control here is decided.";
  }

  static String noMatch() {
    return "No control has all of this.";
  }

  static String showAll() {
    return "Show all controls";
  }

  static String searchKey() {
    return "/";
  }

  public static String of(Filter filter) {
    return switch (filter) {
      case ALL -> "All";
      case FOUND -> "Found";
      case TO_JUDGE -> "To judge";
      case NOT_CHECKED -> "Not checked";
      case UNDECIDED -> "Undecided";
    };
  }

  public static String of(Order order) {
    return switch (order) {
      case CHECKLIST -> "In the order of the checklist";
      case SEVERITY -> "Most severe first";
      case RESULT -> "By result";
    };
  }

  static String selectAll() {
    return "Select all shown (Ctrl+A)";
  }

  static String markNotAssessed() {
    return "Mark the undecided as not assessed\u2026";
  }

  static String in(Where where) {
    return switch (where) {
      case TITLE -> "in the title:";
      case ID -> "in the id:";
      case FINDING -> "in a finding:";
      case EVIDENCE -> "in evidence:";
      case NOTE -> "in a note:";
      case PEOPLE -> "among people:";
      case ATTACHMENT -> "attached:";
      case REASON -> "in the reason:";
      case SERVER_WORDS -> "the server said:";
      case STANDARD -> "standard:";
      case WHY -> "in why:";
      case FIX -> "in the fix:";
      case BY_HAND -> "by hand:";
    };
  }
}
