/// Whose report it is: the organisation, its logo and its colours. A logo is read like any hostile
/// picture and drawn anew, so that nothing of the file but its pixels comes into a report. Colours
/// too pale to be read become darker here.
@NullMarked
package org.postgresaudit.report.letterhead;

import org.jspecify.annotations.NullMarked;
