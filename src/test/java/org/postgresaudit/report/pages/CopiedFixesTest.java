package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.report.PdfChecks;
import org.postgresaudit.report.drawing.PageLayout;
import org.postgresaudit.report.letterhead.Brand;
import org.postgresaudit.report.text.CodeBlock;

/// What a reader copies out of the pages is what the controls say.
class CopiedFixesTest {
  /// Empty lines have no letter on the page, so copying cannot bring them back.
  private static String copied(String block) {
    return String.join(
        "\n", block.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList());
  }

  @Test
  void every_block_of_every_fix_is_copied_as_it_was_written() throws Exception {
    var blocks = new ArrayList<String>();
    for (var control : ChecklistReader.bundled().controls()) {
      Fix.of(control.fix()).blocks().forEach(block -> blocks.add(block.text().strip()));
    }
    assertTrue(blocks.size() > 200, () -> blocks.size() + " blocks only");
    var page = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      page.append("<p>Block ").append(i).append(" begins</p>");
      page.append(CodeBlock.of(blocks.get(i)).xhtml());
    }
    var drawn =
        PageLayout.draw(
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>t</title><style>"
                + PageTemplates.stylesheet(Brand.DEFAULT)
                + "</style></head><body>"
                + page
                + "</body></html>");
    var saved = new java.io.ByteArrayOutputStream();
    try (drawn) {
      drawn.document().save(saved);
    }
    byte[] pdf = saved.toByteArray();
    // The foot of a page may stand between two blocks.
    var text = PdfChecks.text(pdf).replaceAll("(?m)^\\d+ / \\d+$", "");
    var broken = new ArrayList<String>();
    for (int i = 0; i < blocks.size(); i++) {
      int from = text.indexOf("Block " + i + " begins") + ("Block " + i + " begins").length();
      int to = i + 1 < blocks.size() ? text.indexOf("Block " + (i + 1) + " begins") : text.length();
      if (!copied(text.substring(from, to)).equals(copied(blocks.get(i)))) {
        broken.add(blocks.get(i) + "\n--- came back as\n" + text.substring(from, to));
      }
    }
    assertEquals(
        List.of(), broken.subList(0, Math.min(3, broken.size())), () -> broken.size() + " blocks");
  }
}
