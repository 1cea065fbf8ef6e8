package org.postgresaudit.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void paragraphs_lists_and_words_become_xhtml() {
    assertEquals(
        "<p>Use <code>scram</code>, <strong>now</strong>.</p>\n",
        Prose.xhtml("Use `scram`, **now**."));
    assertTrue(Prose.xhtml("- a\n- b").contains("<ul>\n<li>a</li>"));
  }

  @Test
  void markup_is_shown_and_not_obeyed() {
    assertEquals("<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>\n", Prose.xhtml("<b>x</b> & y"));
    assertFalse(Prose.xhtml("<script>\nalert(1)\n</script>").contains("<script"));
  }

  @Test
  void pictures_become_their_words_and_only_links_to_the_web_stay() {
    assertEquals("<p>pic</p>\n", Prose.xhtml("![pic](http://example.org/p.png)"));
    assertEquals("<p>a</p>\n", Prose.xhtml("[a](file:///etc/passwd)"));
    assertEquals(
        "<p><a rel=\"nofollow\" href=\"https://example.org/\""
            + " title=\"https://example.org/\">a</a></p>\n",
        Prose.xhtml("[a](https://example.org/)"));
  }

  @Test
  void headings_do_not_disturb_those_of_the_report() {
    assertEquals("<p><strong>Big</strong></p>\n", Prose.xhtml("# Big"));
  }

  @Test
  void hidden_characters_are_visible_in_prose_and_code() {
    assertEquals("<p>a[U+202E]b <code>c[U+200B]</code></p>\n", Prose.xhtml("a\u202Eb `c\u200B`"));
  }

  @Test
  void a_sentence_before_a_block_stays_with_it() {
    var page = Prose.xhtml("One.\n\nTwo:\n\n*An example.*\n\n```text\nx\n```\n\nThree.");
    assertTrue(page.startsWith("<p>One.</p>\n<p class=\"to\">Two:</p>"), page);
    assertTrue(page.contains("<p class=\"to\"><em>An example.</em></p>"), page);
    assertTrue(page.endsWith("<p>Three.</p>\n"), page);
  }

  @Test
  void blocks_keep_their_lines_and_shrink_before_they_break() {
    assertTrue(
        Prose.xhtml("```sql\nselect 1\n  from t\n```").contains("<pre>select 1\n  from t</pre>"));
    assertTrue(CodeBlock.of("x".repeat(84)).xhtml().contains("<pre>"));
    assertTrue(CodeBlock.of("x".repeat(110)).xhtml().contains("font-size: 6.50pt"));
  }
}
