/// The screen of all audits, and the form that opens a new one. Each line tells how far an audit is
/// and what is open in it. What happens inside an audit is another screen's.
@NullMarked
package org.postgresaudit.ui.audits;

import org.jspecify.annotations.NullMarked;
