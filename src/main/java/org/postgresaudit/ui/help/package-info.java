/// Help from inside: what the words mean, the keys, how a report is verified, what is new, whose
/// work is in the program, and the program itself. All of it comes with the program; nothing is
/// fetched. Entry: `HelpPage`.
@NullMarked
package org.postgresaudit.ui.help;

import org.jspecify.annotations.NullMarked;
