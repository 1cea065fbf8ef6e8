/// The first steps: four calm callouts beside the real controls, on the demonstration server. They
/// never take the keyboard and never come back unless asked for. Entry: `Tour`.
@NullMarked
package org.postgresaudit.ui.tour;

import org.jspecify.annotations.NullMarked;
