/// One control in the right pane: what was seen, why it matters, how it is fixed, found out by hand
/// and cited. What could not be looked at never looks like what passed.
@NullMarked
package org.postgresaudit.ui.audit.control;

import org.jspecify.annotations.NullMarked;
