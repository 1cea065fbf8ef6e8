/// What a report says, as data: the assessed audit, the details of the document, which variant it
/// is, and the place each control gets in it. Everything is decided here, before a word is set:
/// what counts as a finding, its number, its severity. Pages and enclosures read it and change
/// nothing.
@NullMarked
package org.postgresaudit.report.content;

import org.jspecify.annotations.NullMarked;
