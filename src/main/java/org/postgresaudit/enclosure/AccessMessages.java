package org.postgresaudit.enclosure;

import org.postgresaudit.report.content.ReportContent;

/// What the proposal of access rules says, in English.
final class AccessMessages {
  private AccessMessages() {}

  static String head(ReportContent content) {
    return """
    Access rules proposed for %s.

    Nobody has put them anywhere. The rules stand in the order in which the server tries them;
    the first that fits decides. A rule that is dangerous is commented out as it was, with the
    reason, and a replacement follows. DECIDE marks what the replacement cannot know. Keep a
    session open while you try the new file, and have it checked first:
    select * from pg_catalog.pg_hba_file_rules where error is not null;\
    """
        .formatted(Messages.target(content));
  }

  static String unknown(String reason) {
    return "The rules could not be read, so that nothing is proposed. " + reason;
  }

  static String cutOff(long missing) {
    return "And %d more rules, which could not be read. This is no whole file: do not put it in the"
            .formatted(missing)
        + " place of pg_hba.conf.";
  }

  static String gap(String reason) {
    return "Not all could be read: " + reason;
  }

  static String fromFile(String file) {
    return "From " + file;
  }

  static String ruleUnreadable(String place) {
    return "%s could not be read; look at the line in the file and put it right or take it out."
        .formatted(place);
  }

  static String ruleUnwritable() {
    return "(no line: a part of this rule cannot be written so that it means itself; copy it from"
        + " the file)";
  }

  static String shadowedOut() {
    return "Left out, since no login gets this far.";
  }

  static String decideAddress() {
    return "DECIDE: which networks need to come in here? Write one line for each.";
  }

  static String decideWho() {
    return "DECIDE: which roles need which databases? Name them.";
  }

  static String decideTls() {
    return "DECIDE: TLS is off. Switch it on first, then write hostssl.";
  }

  static String tlsUnknown() {
    return "DECIDE: whether TLS is on could not be read. With it off, nobody gets in by hostssl.";
  }

  static String decidePeer() {
    return "DECIDE: peer lets an account of the machine in as the role of its own name only.";
  }

  static String decideScram() {
    return "DECIDE: every role that comes this way needs a password stored as scram-sha-256.";
  }

  static String maskedOption() {
    return "DECIDE: an option holds a secret that was not read. Put it back by hand.";
  }
}
