/// XHTML becomes the pages of a PDF/A: fonts, line ends, writing from right to left, charts, and
/// the frames of signatures to come. The engine loads nothing that is not in the page, and stops
/// when its thread is interrupted. What the pages say is not known here.
@NullMarked
package org.postgresaudit.report.drawing;

import org.jspecify.annotations.NullMarked;
