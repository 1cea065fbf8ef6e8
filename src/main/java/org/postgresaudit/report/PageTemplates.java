package org.postgresaudit.report;

import com.samskivert.mustache.Mustache;
import java.io.StringReader;

/// The fixed pages and how values come into them: each value is made visible and escaped on its
/// way, so that no template can forget it.
final class PageTemplates {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withEscaper(VisibleText::escapedLine)
          .withLoader(name -> new StringReader(Resources.text("pages/" + name + ".mustache")))
          .strictSections(true)
          .emptyStringIsFalse(true);

  private PageTemplates() {}

  /// The whole report or one of its variants as XHTML.
  static String xhtml(Book book) {
    Speech speech = FixedTexts.of(book.language()).speech();
    var compiler = COMPILER.withFormatter(speech::of);
    boolean variant = !book.part().isEmpty();
    var template = file((variant ? "variant" : "report") + ".mustache");
    var pages = VisibleText.set(compiler.compile(template).execute(book));
    return variant || !book.unprinted().isEmpty() ? DeadLinks.removed(pages) : pages;
  }

  /// The stylesheet in the colours of a brand.
  static String stylesheet(Brand brand) {
    return COMPILER.compile(file("report.css")).execute(brand.tones());
  }

  private static String file(String name) {
    return Resources.text("pages/" + name);
  }
}
