package org.postgresaudit.report.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/// CommonMark of control files and auditors as XHTML that can do no harm: markup inside it is shown
/// as text, pictures become their words, only links to the web stay links.
public final class Prose {
  // Whatever was pasted into a note: nothing is nested deeper than anybody writes.
  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(12).maxInlineNesting(24).build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .percentEncodeUrls(true)
          .attributeProviderFactory(_ -> Prose::describe)
          .nodeRendererFactory(Blocks::new)
          .build();

  private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();

  private Prose() {}

  /// XHTML blocks; empty for blank text.
  public static String xhtml(String commonMark) {
    Node document = PARSER.parse(commonMark);
    document.accept(new Cleaner());
    return RENDERER.render(document);
  }

  /// The words alone, in one line.
  public static String words(String commonMark) {
    return PLAIN.render(PARSER.parse(commonMark)).replaceAll("\\s+", " ").strip();
  }

  /// The first paragraph's words alone, in one line.
  public static String firstWords(String commonMark) {
    Node document = PARSER.parse(commonMark);
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph) {
        return PLAIN.render(child).replaceAll("\\s+", " ").strip();
      }
    }
    return "";
  }

  /// PDF/UA wants a description of every link. What leads up to a block of code stays with it.
  private static void describe(Node node, String tag, Map<String, String> attributes) {
    if (node instanceof Link link) {
      attributes.put("title", VisibleText.line(link.getDestination()));
    }
    if (node instanceof Paragraph && leadsToCode(node.getNext())) {
      attributes.put("class", "to");
    }
  }

  /// The words that call a block an example stand between it and its sentence.
  private static boolean leadsToCode(Node next) {
    return next instanceof FencedCodeBlock
        || (next instanceof Paragraph
            && next.getFirstChild() instanceof Emphasis
            && next.getFirstChild().getNext() == null
            && next.getNext() instanceof FencedCodeBlock);
  }

  /// Rewrites what must not stand in a report as it is.
  private static final class Cleaner extends AbstractVisitor {
    @Override
    public void visit(Text text) {
      text.setLiteral(VisibleText.line(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
      code.setLiteral(VisibleText.line(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
      html.setLiteral(VisibleText.line(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
      html.setLiteral(VisibleText.block(html.getLiteral()));
    }

    /// A heading would break the order of the report's own.
    @Override
    public void visit(Heading heading) {
      visitChildren(heading);
      var paragraph = new Paragraph();
      var strong = new StrongEmphasis();
      paragraph.appendChild(strong);
      moveChildren(heading, strong);
      heading.insertAfter(paragraph);
      heading.unlink();
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      replaceByChildren(image);
    }

    @Override
    public void visit(Link link) {
      visitChildren(link);
      String to = link.getDestination();
      if (!to.startsWith("https://") && !to.startsWith("http://")) {
        replaceByChildren(link);
      }
    }

    private static void moveChildren(Node from, Node to) {
      while (from.getFirstChild() != null) {
        to.appendChild(from.getFirstChild());
      }
    }

    private static void replaceByChildren(Node node) {
      while (node.getLastChild() != null) {
        node.insertAfter(node.getLastChild());
      }
      node.unlink();
    }
  }

  /// Code blocks in the report's own form.
  private record Blocks(HtmlNodeRendererContext context) implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
      String literal =
          switch (node) {
            case FencedCodeBlock fenced -> fenced.getLiteral();
            case IndentedCodeBlock indented -> indented.getLiteral();
            default -> throw new IllegalArgumentException("No block of code: " + node);
          };
      context.getWriter().line();
      context.getWriter().raw(CodeBlock.of(literal).xhtml());
      context.getWriter().line();
    }
  }
}
