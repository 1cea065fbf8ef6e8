package org.postgresaudit.ui;

import org.postgresaudit.ui.kit.KeyNames;
import org.postgresaudit.ui.kit.Words;

/// What the frame of the window says.
final class WindowMessages {
  private WindowMessages() {}

  static String badAuthority(String address) {
    return "Could not ask the timestamp authority "
        + address
        + ": its address begins with http:// or https://; correct it in the settings";
  }

  static String product() {
    return "Postgres Audit";
  }

  static String title(String here) {
    return here + " – " + product();
  }

  static String place(Screen.Place place) {
    return switch (place) {
      case START -> "Start";
      case CONNECTIONS -> "Connections";
      case AUDITS -> "Audits";
      case CHECKLIST -> "Checklist";
      case REPORTS -> "Reports";
      case SETTINGS -> "Settings";
    };
  }

  static String placeWithKey(Screen.Place place) {
    return place(place) + "   " + KeyNames.here(place.key());
  }

  static String toDark() {
    return "Use the dark theme";
  }

  static String toLight() {
    return "Use the light theme";
  }

  static String ready() {
    return "Ready";
  }

  static String saved(String clock) {
    return "Saved " + clock;
  }

  static String cancel() {
    return "Cancel";
  }

  static String cancelling() {
    return "Cancelling";
  }

  static String percent(long percent) {
    return percent + " %";
  }

  static String task(String title, String activity) {
    return activity.isEmpty() ? title : title + " · " + activity;
  }

  static String problems(int count) {
    return count == 0 ? "No problems" : Words.count(count, "problem", "problems");
  }

  static String problemsTitle() {
    return "What went wrong";
  }

  static String putAside() {
    return "Put aside";
  }

  static String close() {
    return "Close";
  }

  static String keysTitle() {
    return "Keys";
  }

  static String keysEverywhere() {
    return "Everywhere";
  }

  static String keysHere() {
    return "On this screen";
  }

  static String goTo(Screen.Place place) {
    return "Go to " + place(place);
  }

  static String back() {
    return "Back to the screen before";
  }

  static String showKeys() {
    return "Show the keys";
  }

  static String find() {
    return "Go to, find, do";
  }

  static String openPalette() {
    return "Find a screen, a control, an audit or an act";
  }

  static String nextPane() {
    return "Next and previous pane";
  }

  static String nextField() {
    return "Next and previous field or button";
  }

  static String help() {
    return "Help";
  }

  static String news() {
    return "What is new";
  }

  static String licences() {
    return "Licences";
  }

  static String about() {
    return "About Postgres Audit";
  }

  static String newConnection() {
    return "New connection";
  }

  static String newAudit() {
    return "New audit";
  }

  static String showProblems() {
    return "Show what went wrong";
  }

  static String notNow() {
    return "it is off at this moment.";
  }

  static String details() {
    return "Details";
  }

  static String copyDetails() {
    return "Copy the details";
  }

  static String detailsHint() {
    return "Without names, addresses or data of the client.";
  }

  static String couldNotOpen() {
    return "Could not open this screen. Go to another one with the rail at the left; if it happens"
        + " again, start the workbench anew.";
  }

  static String wentWrong() {
    return "Something went wrong in the workbench itself. What you stored is safe. Try it again; if"
        + " it happens again, start the workbench anew.";
  }

  static String couldNotLogIn(String address, String user) {
    return "Could not log in to " + address + " as " + user;
  }

  static String noPasswordFound(String address, String user) {
    return "No password for " + user + " at " + address;
  }

  static String noPasswordThere() {
    return "Neither PGPASSWORD nor the password file has one for this connection. Enter it, or"
        + " choose another way under Password.";
  }
}
