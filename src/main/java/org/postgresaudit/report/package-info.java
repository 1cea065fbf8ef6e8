/// An assessed audit becomes pages, the pages a PDF/A, the PDF a signed file: [ReportWriter] is the
/// door, and leads through the rooms `content`, `pages`, `drawing` and `signature`. Drawing,
/// signing and checking never change what the content says. Before anything is signed, every text
/// is looked through for secrets.
@NullMarked
package org.postgresaudit.report;

import org.jspecify.annotations.NullMarked;
