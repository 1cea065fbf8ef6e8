/// The screen on which all questions are read without a target: sections and items at the left, the
/// controls in the middle, one control with all its texts at the right. What the auditor reads here
/// is what the report says.
@NullMarked
package org.postgresaudit.ui.checklist;

import org.jspecify.annotations.NullMarked;
