/// The rows a server answered with: the table of them, copying and saving it, and which rows are
/// pinned into the report. The rows themselves are never changed here.
@NullMarked
package org.postgresaudit.ui.audit.evidence;

import org.jspecify.annotations.NullMarked;
