package org.postgresaudit.audit.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Audit;

/// The notes with which a follow-up says where something is from.
final class FollowUpMessages {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private FollowUpMessages() {}

  static String carried(Audit from, Annotation said) {
    var origin =
        "Carried over from the "
            + audit(from)
            + ", where "
            + said.author()
            + " decided it on "
            + day(said.at())
            + ".";
    return said.note().isBlank() ? origin : origin + "\n\n" + said.note();
  }

  static String riskEnded(Audit from, Annotation said, RiskAcceptance risk) {
    return "In the "
        + audit(from)
        + " this risk was accepted by "
        + risk.acceptedBy()
        + " until "
        + DATE.format(risk.until())
        + ". That day is over, so it was not carried over."
        + asWritten(said);
  }

  static String riskWithoutFinding(Audit from, Annotation said, RiskAcceptance risk) {
    return "In the "
        + audit(from)
        + " a risk was accepted here by "
        + risk.acceptedBy()
        + " until "
        + DATE.format(risk.until())
        + ". There was no finding then to carry it over for."
        + asWritten(said);
  }

  static String answerEnded(Audit from, Annotation said, Attestation answer) {
    return "In the "
        + audit(from)
        + " this was answered"
        + (answer.answeredBy().isBlank() ? "" : " by " + answer.answeredBy())
        + answer.validUntil().map(last -> " until " + DATE.format(last)).orElse("")
        + ". That day is over, so the answer was not carried over."
        + asWritten(said);
  }

  private static String asWritten(Annotation said) {
    return said.note().isBlank() ? "" : " Then it said:\n\n" + said.note();
  }

  private static String audit(Audit from) {
    return "audit of " + day(from.openedAt());
  }

  private static String day(Instant at) {
    return DATE.format(LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }
}
