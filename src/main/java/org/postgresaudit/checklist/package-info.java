/// The questions an audit asks: nine sections, their items and the controls in them. A control is
/// one YAML file; the strict reader here refuses a file with any fault and says where it is.
/// Nothing in this package knows a server, a window or a database.
@NullMarked
package org.postgresaudit.checklist;

import org.jspecify.annotations.NullMarked;
