package org.postgresaudit.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;

/// The fixed pages and how values come into them: each value is made visible and escaped on its
/// way, so that no template can forget it.
final class PageTemplates {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withEscaper(VisibleText::escapedLine)
          .withFormatter(PageTemplates::written)
          .withLoader(name -> new StringReader(Resources.text("pages/" + name + ".mustache")))
          .strictSections(true)
          .emptyStringIsFalse(true);

  private PageTemplates() {}

  /// The whole report as XHTML.
  static String xhtml(Book book) {
    return VisibleText.set(template("report.mustache").execute(book));
  }

  /// The stylesheet in the colours of a brand.
  static String stylesheet(Brand brand) {
    return template("report.css").execute(brand.tones());
  }

  private static Template template(String file) {
    return COMPILER.compile(Resources.text("pages/" + file));
  }

  private static String written(Object value) {
    return value instanceof Integer number ? Words.number(number) : String.valueOf(value);
  }
}
