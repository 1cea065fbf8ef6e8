/// The form with every filter there is, the tokens of the filters that are set, and the filters the
/// auditor saved under a name.
@NullMarked
package org.postgresaudit.ui.audit.filter;

import org.jspecify.annotations.NullMarked;
