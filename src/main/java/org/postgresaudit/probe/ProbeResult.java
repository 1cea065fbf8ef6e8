package org.postgresaudit.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// One control asked in one place.
///
/// @param control id of the control
/// @param database the database asked, for controls that look in each; absent for the server
/// @param startedAt when it was asked, by the auditor's clock
public record ProbeResult(
    String control,
    Optional<String> database,
    Outcome outcome,
    Evidence evidence,
    Instant startedAt,
    Duration duration) {}
