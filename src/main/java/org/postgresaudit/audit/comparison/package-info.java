/// Two audits side by side: what is new, fixed, regressed or unchanged, and what cannot be compared
/// and why. Nothing of it is stored; it is computed anew from what was seen each time. What could
/// not be looked at is never called fixed.
@NullMarked
package org.postgresaudit.audit.comparison;

import org.jspecify.annotations.NullMarked;
