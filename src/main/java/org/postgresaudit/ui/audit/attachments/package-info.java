/// Pictures and files beside a control: the row of chips in the verdict form, the dialogs behind
/// them, and the picture editor. The view models know no scene; what comes from a file or the
/// clipboard is looked at by `attachment` before anything of it is shown. Nothing is opened with
/// another program, and nothing is written but where the auditor says.
@NullMarked
package org.postgresaudit.ui.audit.attachments;

import org.jspecify.annotations.NullMarked;
