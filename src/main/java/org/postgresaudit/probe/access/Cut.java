package org.postgresaudit.probe.access;

/// What to take back so that a way ends.
///
/// @param sql one statement
/// @param closed how many logins no longer reach the power then
/// @param of how many reach it now
/// @param suffices whether the login asked about is among the closed ones
public record Cut(String sql, long closed, long of, boolean suffices) {}
