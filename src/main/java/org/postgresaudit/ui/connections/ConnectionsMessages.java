package org.postgresaudit.ui.connections;

/// What the connections screen says.
final class ConnectionsMessages {
  private ConnectionsMessages() {}

  static String title() {
    return "Connections";
  }

  static String partsOfConnection() {
    return "Parts of the connection";
  }

  static String filter() {
    return "Filter connections";
  }

  static String newConnection() {
    return "New";
  }

  static String newConnectionTitle() {
    return "New connection";
  }

  static String addConnection() {
    return "Add a connection";
  }

  static String none() {
    return "No connection is saved yet. Add one, or paste a postgresql:// address here.";
  }

  static String nothingMatches(String words) {
    return "No connection has “" + words + "” in its name, client, address, database or user.";
  }

  static String clearFilter() {
    return "Clear the filter";
  }

  static String choose() {
    return "Choose a connection to see it, test it, or start an audit with it.";
  }

  static String pasteHint() {
    return "Paste a postgresql:// address anywhere on this screen to add it.";
  }

  static String columnName() {
    return "name";
  }

  static String columnAddress() {
    return "address";
  }

  static String columnVersion() {
    return "version";
  }

  static String columnTls() {
    return "TLS";
  }

  static String columnAudits() {
    return "audits";
  }

  static String columnUsed() {
    return "used";
  }

  static String never() {
    return "never";
  }

  static String noClient() {
    return "Without a client";
  }

  static String unknown() {
    return "–";
  }

  static String noTls() {
    return "no TLS";
  }

  static String connectedNow() {
    return "connected in this session";
  }

  static String notConnected() {
    return "not connected in this session";
  }

  static String duplicate() {
    return "Duplicate";
  }

  static String copyOf(String name) {
    return name + " copy";
  }

  static String delete() {
    return "Delete";
  }

  static String deleted(String name) {
    return "Deleted the connection " + name + ". Its audits stay.";
  }

  static String undo() {
    return "Undo";
  }

  static String cancel() {
    return "Cancel";
  }

  static String saveConnection() {
    return "Save connection";
  }

  static String notSaved(int fields) {
    return "Not saved: " + ProfileMessages.needAttention(fields) + ".";
  }

  static String startAudit() {
    return "Start audit";
  }

  static String shortVersion(String version) {
    int blank = version.indexOf(' ');
    return blank < 0 ? version : version.substring(0, blank);
  }

  static String couldNotSave(String name) {
    return "Could not save the connection " + name + ". ";
  }

  static String keyNew() {
    return "New connection";
  }

  static String keyFilter() {
    return "Filter the list";
  }

  static String keyTest() {
    return "Test the connection";
  }

  static String keyDelete() {
    return "Delete the connection";
  }

  static String keyPaste() {
    return "Add the pasted address";
  }
}
