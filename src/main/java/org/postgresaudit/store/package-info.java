/// The SQLite file in which connections, audits, outcomes, annotations and reports are kept. What
/// was appended to an audit is never changed again, and a chain of hashes shows when somebody
/// edited the file behind our back. One store class for each thing a user would name; SQL stays
/// inside this package.
@NullMarked
package org.postgresaudit.store;

import org.jspecify.annotations.NullMarked;
