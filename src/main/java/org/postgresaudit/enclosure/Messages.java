package org.postgresaudit.enclosure;

import java.nio.file.Path;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;

/// What the files say of themselves, in English; that of access rules has [AccessMessages].
final class Messages {
  private Messages() {}

  static String aboutCsv() {
    return "One row for each finding, for a spreadsheet or a tracker";
  }

  static String aboutSql() {
    return "Statements that mend what was found, to be read first; what needs a decision is"
        + " commented out";
  }

  static String aboutSettings() {
    return "Settings proposed for postgresql.conf, with their present values";
  }

  static String aboutAccess() {
    return "The rules of pg_hba.conf in their order, with replacements for the dangerous ones";
  }

  static String folderNotWritten(Path folder) {
    return "Could not write the enclosures into %s: check that it is a folder, that you may write there and that the disk has room."
        .formatted(folder);
  }

  static String target(ReportContent content) {
    var target = content.audit().target();
    return "%s (%s:%d)".formatted(target.name(), target.host(), target.port());
  }

  static String sqlHead(ReportContent content) {
    return """
    Statements for what was found on %s.

    Nobody has run this file. Read it, try it on a copy of the server, then run it as a
    superuser:  psql -X -f remediation.sql "dbname=... host=..."
    Each database is one transaction: at the first error psql stops and nothing of that database
    has changed. A lock that is not to be had within five seconds is such an error.
    What stands without a comment sign can be undone and takes no data away. What needs a
    decision is commented out and says which. Undo says how to take a statement back, where that
    is known. Settings and access rules have their own files, %s and %s.
    Numbers such as F-03 are those of the report.\
    """
        .formatted(target(content), SettingsProposal.NAME, AccessProposal.NAME);
  }

  static String database(String name) {
    return "Database " + name;
  }

  static String head(ReportedControl control) {
    return "%s  %s  (%s)"
        .formatted(
            control.number().orElseGet(Messages::notJudged),
            control.control().id(),
            control.severity().word());
  }

  private static String notJudged() {
    return "(not judged yet)";
  }

  static String why() {
    return "Why:  ";
  }

  static String whatToDo() {
    return "What to do:  ";
  }

  static String asItStands() {
    return "Can be run as it stands.";
  }

  static String undo(String sql) {
    return "Undo: " + sql;
  }

  static String above() {
    return "(the statement stands above already)";
  }

  static String cannotBeWritten() {
    return "(no statement: a name or value of the server cannot be written so that it means"
        + " itself)";
  }

  static String cannotConnect() {
    return "DECIDE FIRST: the name of this database cannot be given to psql. Connect by other means"
        + " and run each statement by itself.";
  }

  static String decide(Caution caution) {
    return "DECIDE FIRST: "
        + switch (caution) {
          case JUDGE_FIRST -> "somebody has to say which of these are as they are meant to be.";
          case REMOVES -> "what it removes is gone for good. Make sure that nobody needs it.";
          case TAKES_POWER ->
              "it takes from a role what somebody may administer the server with. Make sure that"
                  + " another role can do it.";
          case TAKES_USE ->
              "programs and people may live on this right. Grant it to those who need it first.";
          case EXAMPLE -> "the name or value is an example. Put in your own.";
          case LOOK_FIRST -> "its effect depends on how the thing is used. Look at it first.";
        };
  }

  static String notHere() {
    return "Not in this file";
  }

  static String elsewhere(ReportedControl control, String place) {
    return "%s: see %s".formatted(head(control), place);
  }

  static String inTheReport() {
    return "the report; people have to do it";
  }

  static String leftAlone(ReportedControl control, int findings) {
    return "%s: %s false, accepted or not applicable"
        .formatted(
            control.control().id(),
            findings == 1 ? "one finding is called" : findings + " findings are called");
  }

  static String settingsHead(ReportContent content) {
    return """
    Settings proposed for %s.

    Nobody has put them anywhere. Take over what you agree with into postgresql.conf, or a file
    it includes, then reload or restart as each says. ALTER SYSTEM is not used here: what it
    writes to postgresql.auto.conf goes before postgresql.conf, so look there too.
    A line that is commented out needs a decision or a value of your own.\
    """
        .formatted(target(content));
  }

  static String noSettings() {
    return "No finding proposes a setting.";
  }

  static String present(String value, String from) {
    return "Now: %s (%s)".formatted(value, from);
  }

  static String factory() {
    return "Now: the value PostgreSQL comes with";
  }

  static String givenAtStart() {
    return "It is given where the server is started, which goes before every file and before ALTER"
        + " SYSTEM: take it out of the options of postgres or pg_ctl as well.";
  }

  static String presentUnknown(String reason) {
    return "Now: could not be read. " + reason;
  }

  static String reload() {
    return "Takes effect when the server reads its files again: select pg_reload_conf();";
  }

  static String restart() {
    return "Takes effect when the server is restarted.";
  }

  static String chooseValue() {
    return "DECIDE: a value of this finding is an example, or needs something else first.";
  }

  static String installFirst() {
    return "DECIDE: install what is missing first. With a library it does not find, the server does"
        + " not start.";
  }

  static String undoByHand() {
    return "Undo: give back what the line above names.";
  }

  static String judgeSetting() {
    return "DECIDE: nobody has judged yet whether this is needed.";
  }

  static String alsoProposed(ReportedControl control) {
    return "Another value is proposed by " + head(control) + ":";
  }

  static String exception(String role, String database, String value) {
    return "%s%s has a value of its own, %s, which goes before this one."
        .formatted(
            role.isEmpty() ? "Every role" : "Role " + role,
            database.isEmpty() ? "" : " in database " + database,
            value);
  }

  static String settingUnwritable() {
    return "(no line: the value cannot be written into a configuration file)";
  }

  static String wholeInventoryMissing() {
    return "The audit holds no list of what the server is made of; run it with the whole"
        + " checklist.";
  }
}
