/// The screen on which the auditor spends the day: sections, controls, and one control with what
/// was seen and the verdict on it. Everything typed is appended to the store as it is typed. The
/// view model knows no node; the views know no store.
@NullMarked
package org.postgresaudit.ui.audit;

import org.jspecify.annotations.NullMarked;
