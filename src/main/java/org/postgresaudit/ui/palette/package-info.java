/// The command palette: finds screens, acts, controls, audits and connections by what one types. It
/// is handed everything it offers and does nothing itself. Entry: `Palette`.
@NullMarked
package org.postgresaudit.ui.palette;

import org.jspecify.annotations.NullMarked;
