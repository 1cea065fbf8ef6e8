/// The review of an audit by a second person, on the screen of the audit: handing it over,
/// commenting on controls, giving it back, accepting it. What a review is and who may take which
/// step is decided in `audit`; here it is shown and asked for. Whoever reviews sits at the same
/// workbench, so each step asks for a name.
@NullMarked
package org.postgresaudit.ui.audit.review;

import org.jspecify.annotations.NullMarked;
