package org.postgresaudit.ui.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Words;

/// What the start screen says.
final class StartMessages {
  private static final long DAYS_IN_WEEK = 7;
  private static final long WEEKS_SAID_UP_TO = 8;
  private static final long DAYS_IN_TWO_MONTHS = 61;

  private StartMessages() {}

  static String title() {
    return "Start";
  }

  static String newAudit() {
    return "New audit";
  }

  static String inProgress() {
    return "In progress";
  }

  static String audits(int count) {
    return Words.count(count, "audit", "audits");
  }

  static String nothingInProgress() {
    return "No audit is in progress. A new one asks a saved server and keeps what you say of it.";
  }

  static String auditOf(String opened) {
    return "Audit of " + opened;
  }

  static String followUpOf(String opened) {
    return "Follow-up of " + opened;
  }

  static String percent(double share) {
    return (int) Math.floor(share * 100) + " %";
  }

  static String undecided(int undecided, int controls) {
    return undecided + " of " + controls + " undecided";
  }

  static String notProbed() {
    return "not probed yet";
  }

  static String runStopped() {
    return "run stopped before its end";
  }

  static String continueAudit() {
    return "Continue";
  }

  static String reviewsDue() {
    return "Follow-ups due";
  }

  static String late(long count) {
    return count == 0 ? "" : count + " late";
  }

  static String lastAudit(String date) {
    return "last audit " + date;
  }

  static String due(LocalDate date) {
    return "due " + Times.date(date);
  }

  static String distance(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      long years = ChronoUnit.YEARS.between(due, today);
      return years < 2 ? Words.count(-days, "day late", "days late") : years + " years late";
    }
    if (days == 0) {
      return "today";
    }
    if (days <= 2 * DAYS_IN_WEEK) {
      return "in " + Words.count(days, "day", "days");
    }
    if (days < DAYS_IN_TWO_MONTHS * 2) {
      return "in " + Words.count(days / DAYS_IN_WEEK, "week", "weeks");
    }
    long months = ChronoUnit.MONTHS.between(today, due);
    return months < 24
        ? "in " + Words.count(months, "month", "months")
        : "in " + Words.count(months / 12, "year", "years");
  }

  static boolean isSoon(LocalDate due, LocalDate today) {
    return ChronoUnit.DAYS.between(today, due) <= WEEKS_SAID_UP_TO * DAYS_IN_WEEK / 2;
  }

  static String followUp() {
    return "Follow-up";
  }

  /// The earlier audit lies after today: one of the two dates is wrong.
  static String clockSetBack() {
    return "check the clock";
  }

  static String clockSetBackHint(String opened, String today) {
    return "This computer says it is "
        + today
        + ", and the audit was opened on "
        + opened
        + ". Set the clock, or open the follow-up by hand when it is time.";
  }

  static String usedLately() {
    return "Connections used lately";
  }

  static String all(int count) {
    return "All " + count;
  }

  static String noneUsed() {
    return "No connection was used yet.";
  }

  static String never() {
    return "never";
  }

  static String verifyReport() {
    return "Verify a report";
  }

  static String dropHere() {
    return "Drop a signed PDF here";
  }

  static String dropHint() {
    return "Signature, time and every attached file are checked on this computer.";
  }

  static String chooseFile() {
    return "Choose a file";
  }

  static String pdfFiles() {
    return "PDF documents";
  }

  static String orDrop() {
    return "or drop it here";
  }

  static String welcome() {
    return "Audit a PostgreSQL server";
  }

  static String welcomeWords() {
    return "Ask the server, judge what it answers, and hand over a signed report. Nothing on the"
        + " server is changed, and nothing leaves this computer except to the servers you add.";
  }

  static String addConnection() {
    return "Add a connection";
  }

  static String addConnectionWords() {
    return "Host, user and how to log in, or paste a postgresql:// address. A test tells what the"
        + " server lets you see.";
  }

  static String demonstration() {
    return "Try the demonstration server";
  }

  static String demonstrationWords() {
    return "A small company database with good and bad practice, started on this computer. Nothing"
        + " to install.";
  }

  static String startIt() {
    return "Start it";
  }

  static String startDemonstration() {
    return "Start the demonstration server";
  }

  static String starting() {
    return "Starting the demonstration server";
  }

  static String readyInSeconds() {
    return "ready in about 10 s";
  }

  static String verifyWords() {
    return "Check the signature, the time and the attached data of a PDF that somebody gave you.";
  }

  static String passwords() {
    return "Passwords are not stored";
  }

  static String passwordsWords() {
    return "They are asked for, or read from PGPASSWORD or .pgpass, and forgotten when the"
        + " workbench closes.";
  }
}
