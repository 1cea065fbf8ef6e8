/// The screen on which the auditor spends the day, put together from rooms of their own: sections,
/// controls, and one control with what was seen and the verdict on it. Here are its frame, its keys
/// and the model that all of them share; everything typed is appended to the store as it is typed.
/// View models know no node; views know no store.
@NullMarked
package org.postgresaudit.ui.audit;

import org.jspecify.annotations.NullMarked;
