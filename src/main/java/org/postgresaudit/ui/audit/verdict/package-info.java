/// The verdict form of the chosen control, and all that stands in it: verdict, severity, accepted
/// risk, answer, remedy and note. What is typed is a draft until the typing pauses; then it is
/// appended to the store, as a step that can be taken back.
@NullMarked
package org.postgresaudit.ui.audit.verdict;

import org.jspecify.annotations.NullMarked;
