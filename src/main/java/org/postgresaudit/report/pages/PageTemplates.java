package org.postgresaudit.report.pages;

import com.samskivert.mustache.Mustache;
import java.io.StringReader;
import java.util.List;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.letterhead.Brand;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.Resources;
import org.postgresaudit.report.text.Speech;
import org.postgresaudit.report.text.VisibleText;

/// The fixed pages and how values come into them: each value is made visible and escaped on its
/// way, so that no template can forget it.
public final class PageTemplates {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withEscaper(VisibleText::escapedLine)
          .withLoader(name -> new StringReader(file(name + ".mustache")))
          .strictSections(true)
          .emptyStringIsFalse(true);

  private PageTemplates() {}

  /// The whole report or one of its variants as XHTML.
  ///
  /// @param files what will be attached; the pages name each with its hash
  public static String xhtml(ReportContent content, Imprint imprint, List<AttachedFile> files) {
    return xhtml(Book.of(content, imprint, files));
  }

  private static String xhtml(Book book) {
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
    return Resources.text(PageTemplates.class, name);
  }
}
