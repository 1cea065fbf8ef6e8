package org.postgresaudit.ui.audit.sections;

import org.postgresaudit.ui.audit.desk.Extent;

/// A line at the left of the screen: all sections, one of them, or an item of an unfolded one.
///
/// @param unfolded whether the items of a section are shown below it
record SectionLine(Extent extent, boolean unfolded) {}
