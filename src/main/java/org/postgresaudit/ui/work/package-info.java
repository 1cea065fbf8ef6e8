/// Work that would make the window wait: probing, files, databases. One thread for each kind of
/// work, progress and cancelling in one shape, results handed back on the JavaFX thread. Nothing
/// else in the program hands anything to that thread.
@NullMarked
package org.postgresaudit.ui.work;

import org.jspecify.annotations.NullMarked;
