package org.postgresaudit.audit;

import java.time.LocalDate;
import java.util.Optional;

/// Who puts something right, and by when.
///
/// @param owner person or team at the client; may be empty while only the day is known
/// @param due the last day; absent while nobody said
public record Remedy(String owner, Optional<LocalDate> due) {}
