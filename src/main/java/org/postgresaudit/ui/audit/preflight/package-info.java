/// What a run will be able to answer, shown before it starts: each control with what the role lacks
/// for it and the grant that would help. A part of the audit screen, which opens it and starts the
/// run from it. It asks the server nothing a login does not ask.
@NullMarked
package org.postgresaudit.ui.audit.preflight;

import org.jspecify.annotations.NullMarked;
