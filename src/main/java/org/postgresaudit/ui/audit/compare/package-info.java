/// The tab of an audit that shows it beside another: what is new, regressed, fixed, unchanged, and
/// what cannot be compared and why. The comparison itself is made in the domain; here it is loaded,
/// filtered and drawn. Any two audits can be chosen, those of two servers too.
@NullMarked
package org.postgresaudit.ui.audit.compare;

import org.jspecify.annotations.NullMarked;
