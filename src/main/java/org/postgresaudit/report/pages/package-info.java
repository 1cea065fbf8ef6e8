/// The content of a report becomes XHTML: one `…Page` for each chapter, filled into the template of
/// the same name, and one `…Messages` for the sentences of each area. A chapter decides what it
/// prints and how much; how it looks is in `report.css`. [PageTemplates] puts them together.
@NullMarked
package org.postgresaudit.report.pages;

import org.jspecify.annotations.NullMarked;
