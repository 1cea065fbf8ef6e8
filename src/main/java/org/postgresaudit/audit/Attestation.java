package org.postgresaudit.audit;

import java.time.LocalDate;
import java.util.Optional;

/// Who answered a question no server can answer, what they showed, and how long the answer holds.
///
/// @param answeredBy name and role of the person; may be empty while nobody said
/// @param document what was shown, such as a file name; empty when nothing was
/// @param documentSha256 hash of the file shown, 64 hexadecimal digits; empty when none was taken
/// @param validUntil the last day on which the answer holds; from the day after the control is
///   undecided again. Absent: as long as the audit.
public record Attestation(
    String answeredBy, String document, String documentSha256, Optional<LocalDate> validUntil) {
  /// Whether the answer still holds on a day.
  public boolean holdsOn(LocalDate day) {
    return validUntil.filter(last -> last.isBefore(day)).isEmpty();
  }
}
