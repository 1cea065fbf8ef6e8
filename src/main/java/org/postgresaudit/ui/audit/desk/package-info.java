/// The audit as it lies on the desk: every control with what the machine saw and the auditor said
/// of it, how far each part of the checklist is, and the words that all rooms of the screen share.
/// It knows no view; what comes from the store or a run is put in here, on the JavaFX thread.
@NullMarked
package org.postgresaudit.ui.audit.desk;

import org.jspecify.annotations.NullMarked;
