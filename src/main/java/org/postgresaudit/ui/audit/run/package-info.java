/// Asking the server from the screen of an audit: one control, a section or all of it, in the
/// background, and what the screen shows meanwhile. Answers are kept in the store as they come.
@NullMarked
package org.postgresaudit.ui.audit.run;

import org.jspecify.annotations.NullMarked;
