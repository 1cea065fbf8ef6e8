/// The sections and items at the left, each with a bar of how far it is.
@NullMarked
package org.postgresaudit.ui.audit.sections;

import org.jspecify.annotations.NullMarked;
