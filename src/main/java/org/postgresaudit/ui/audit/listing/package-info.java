/// Which controls stand in the list and in what order: the extent looked at, what is looked for,
/// the groups, and how many controls each filter would show. It is drawn by `controls` and asked by
/// `filter`; nothing here knows a view.
@NullMarked
package org.postgresaudit.ui.audit.listing;

import org.jspecify.annotations.NullMarked;
