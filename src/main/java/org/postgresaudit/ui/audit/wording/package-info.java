/// The library of wordings on the screen of the audit: searching it, putting a wording into a note
/// with its placeholders filled in, and looking after it. What a wording is and how it is filled is
/// decided in `audit`. The verdict form lends its note as a place to insert into; nothing else of
/// it is known here.
@NullMarked
package org.postgresaudit.ui.audit.wording;

import org.jspecify.annotations.NullMarked;
