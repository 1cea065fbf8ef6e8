package org.postgresaudit.report.signature;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What went wrong with the time and the network, one sentence each. The report is then not signed,
/// at no level.
final class TimeMessages {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss xxx", Locale.UK);

  private TimeMessages() {}

  static String unreachable(String host, String reason) {
    return ("Could not reach %s for the time stamp or the proof of validity: %s; check the network"
            + " and the address in the settings, or sign at level B-B now and extend the report"
            + " later")
        .formatted(host, reason);
  }

  static String slow(String host, Duration patience) {
    return ("Could not get an answer from %s within %d seconds; try again, or sign at level B-B now"
            + " and extend the report later")
        .formatted(host, Math.max(1, patience.toSeconds()));
  }

  static String status(String host, int status) {
    return status == 401 || status == 403
        ? "Could not get an answer from %s: it wants another user name or password (status %d)"
            .formatted(host, status)
        : "Could not get an answer from %s: it answered with status %d; check the address in the settings"
            .formatted(host, status);
  }

  static String notAnAnswer(String host) {
    return ("Could not use the answer of %s: it is no time stamp; check that the address in the"
            + " settings is that of a timestamp authority")
        .formatted(host);
  }

  static String refused(String host, String said) {
    return "Could not get a time stamp from %s: it refused (%s)".formatted(host, said);
  }

  static String otherQuestion(String host) {
    return ("Could not use the time stamp of %s: it answers another question than ours, or an old"
            + " one; do not use this authority before its owner has explained it")
        .formatted(host);
  }

  static String badSignature(String host) {
    return ("Could not use the time stamp of %s: it is not signed by the certificate beside it, or"
            + " that certificate is none for time stamps")
        .formatted(host);
  }

  static String expired(String host, Instant until) {
    return "Could not use the time stamp of %s: the authority’s certificate expired on %s"
        .formatted(host, moment(until));
  }

  static String clocksDiffer(String host, Instant theirs, Instant ours) {
    return ("Could not use the time stamp of %s: it says %s, this computer says %s; set the clock"
            + " of this computer, or choose another authority")
        .formatted(host, moment(theirs), moment(ours));
  }

  static String untrusted(String host, String signer) {
    return ("Could not use the time stamp of %s: it is signed by %s, which does not lead to an"
            + " authority trusted in the settings")
        .formatted(host, signer);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment.atZone(ZoneId.systemDefault()));
  }
}
