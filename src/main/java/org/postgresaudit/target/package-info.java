/// The client's server: the saved profile, the guarded read-only session and what the server says
/// of itself. Nothing here may change the server, and nothing the server sends is trusted: rows,
/// bytes and time are bounded, secrets masked. The only package besides the store that speaks JDBC.
@NullMarked
package org.postgresaudit.target;

import org.jspecify.annotations.NullMarked;
