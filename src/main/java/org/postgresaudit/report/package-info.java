/// An assessed audit becomes pages, the pages a PDF/A, the PDF a signed file, and a signed file can
/// be verified again. The words and numbers are pure data first ([ReportContent]); drawing, signing
/// and checking come after and never change them. Every text of the audited server is hostile here:
/// it is made visible, escaped, and can load nothing.
@NullMarked
package org.postgresaudit.report;

import org.jspecify.annotations.NullMarked;
