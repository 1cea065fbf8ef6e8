/// The screen the workbench opens with: audits in progress, reviews that are due, connections used
/// lately. As long as nothing is saved it shows three ways to begin instead. It changes nothing
/// itself and only leads to other screens.
@NullMarked
package org.postgresaudit.ui.start;

import org.jspecify.annotations.NullMarked;
