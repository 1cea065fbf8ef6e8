/// The same engine without a window: one class for each command, and the exit codes other programs
/// rely on. A command says what went wrong in one line on standard error; the stack trace is for
/// `--verbose`. Nothing here keeps anything in the store.
@NullMarked
package org.postgresaudit.cli;

import org.jspecify.annotations.NullMarked;
