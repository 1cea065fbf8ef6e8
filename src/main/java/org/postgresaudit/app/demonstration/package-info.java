/// The demonstration server: an embedded PostgreSQL with a small fictional company on it, good
/// practice and bad practice mixed. Its binaries and its SQL come with the `demo` profile and with
/// the tests; the installed product has neither. Nothing here is ever used against a client's
/// server.
@NullMarked
package org.postgresaudit.app.demonstration;

import org.jspecify.annotations.NullMarked;
