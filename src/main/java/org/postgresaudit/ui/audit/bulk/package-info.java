/// One form for all controls that are selected. What is said there becomes one step of the session,
/// taken back as one.
@NullMarked
package org.postgresaudit.ui.audit.bulk;

import org.jspecify.annotations.NullMarked;
