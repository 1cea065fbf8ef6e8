package org.postgresaudit.ui.audit.listing;

/// The texts about searching an audit.
final class ListingMessages {
  private ListingMessages() {}

  static String searching() {
    return "Searching the audit";
  }

  static String couldNotSearch(String reason) {
    return "Could not search the texts of this audit: "
        + reason
        + " Open the audit again to read them anew.";
  }
}
