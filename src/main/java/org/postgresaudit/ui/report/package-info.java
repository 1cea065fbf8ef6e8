/// The screen on which an audit becomes a report: what goes in, the real pages as they will be,
/// what is still open, and the signature. Signing closes the audit. Pages are drawn beside the
/// window; the old ones stand until the new ones are there.
@NullMarked
package org.postgresaudit.ui.report;

import org.jspecify.annotations.NullMarked;
