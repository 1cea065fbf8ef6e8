/// The window: its frame, the screens there are and the way from one to another. Screens live in a
/// package each and never know each other; they meet in the `Navigator`, which speaks in `Screen`
/// records. JavaFX is known here and in `app`, nowhere else.
@NullMarked
package org.postgresaudit.ui;

import org.jspecify.annotations.NullMarked;
