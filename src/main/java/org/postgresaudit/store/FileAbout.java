package org.postgresaudit.store;

import java.time.Instant;
import java.util.UUID;

/// The first thing in the file of an audit: what it is, so that a reader knows whether it can go
/// on.
///
/// @param format of the file; see [FileFormat#NEWEST]
/// @param store the format of the store whose rows these are
/// @param program the version of the program that wrote it
/// @param checklist what the latest run asked; empty before the first
/// @param exportedAt by the clock of the computer it was exported on
public record FileAbout(
    int format,
    int store,
    String program,
    UUID audit,
    String client,
    String target,
    String checklist,
    Instant exportedAt) {}
