/// The auditor's work on top of what the machine saw: audits, annotations and the verdicts that
/// follow from both. Outcomes are never edited here; an annotation is added beside them and the
/// verdict is computed anew each time. Pure data and rules: no files, no database, no window.
@NullMarked
package org.postgresaudit.audit;

import org.jspecify.annotations.NullMarked;
