package org.postgresaudit.audit;

import java.util.Optional;

/// One row of evidence the auditor wants in the report, found again by its content.
///
/// @param control id of the control
/// @param database where it was seen; absent for the server
/// @param rowSha256 of the row's values, 64 hexadecimal digits
public record EvidencePin(String control, Optional<String> database, String rowSha256) {}
