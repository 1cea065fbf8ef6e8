/// One control asked of one target becomes one outcome with its evidence. The run asks all controls
/// in checklist order, one at a time, and never ends by an exception. What could not be looked at
/// is never reported as passed.
@NullMarked
package org.postgresaudit.probe;

import org.jspecify.annotations.NullMarked;
