/// The list of controls in the middle of the screen: the chips and the search above it, its cells,
/// and the head that stays while the list scrolls. What stands in it is decided in `listing`.
@NullMarked
package org.postgresaudit.ui.audit.controls;

import org.jspecify.annotations.NullMarked;
