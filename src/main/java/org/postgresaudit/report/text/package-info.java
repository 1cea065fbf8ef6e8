/// Words on their way into a report: the languages, the sentences a report says by itself in each
/// of them, and how numbers, days and lists are written there. What comes from the audited server
/// or from a note is hostile: here it is made visible, escaped and set. Nothing here knows an
/// audit.
@NullMarked
package org.postgresaudit.report.text;

import org.jspecify.annotations.NullMarked;
