package org.postgresaudit.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/// A CommonMark text as nodes. HTML in it is shown as the text it is, images by their words.
public final class MarkdownView extends VBox {
  // Whatever was pasted into a note: nothing is nested deeper than anybody writes.
  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(24).maxInlineNesting(24).build();

  /// An empty one.
  public MarkdownView() {
    super(8);
    getStyleClass().add("markdown");
    setFillWidth(true);
  }

  /// Of a text.
  public MarkdownView(String commonMark) {
    this();
    show(commonMark);
  }

  /// Shows another text.
  public void show(String commonMark) {
    getChildren().setAll(blocks(PARSER.parse(commonMark)));
  }

  private static List<Region> blocks(Node parent) {
    var blocks = new ArrayList<Region>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      blocks.add(block(node));
    }
    return blocks;
  }

  private static Region block(Node node) {
    return switch (node) {
      case Paragraph paragraph -> flow(paragraph);
      case Heading heading -> strong(flow(heading));
      case FencedCodeBlock code ->
          code.getInfo().isEmpty() || code.getInfo().equals("sql")
              ? CodeBlock.sql(code.getLiteral())
              : CodeBlock.plain(code.getLiteral());
      case IndentedCodeBlock code -> CodeBlock.sql(code.getLiteral());
      case BulletList list -> list(list, 0);
      case OrderedList list -> {
        var start = list.getMarkerStartNumber();
        yield list(list, start == null ? 1 : start);
      }
      case BlockQuote quote -> quote(quote);
      case HtmlBlock html -> CodeBlock.plain(html.getLiteral());
      case ThematicBreak _ -> Texts.line();
      default -> flow(node);
    };
  }

  private static TextFlow flow(Node block) {
    var flow = new TextFlow();
    flow.getStyleClass().add("text-flow");
    MarkdownInlines.addTo(flow, block);
    return flow;
  }

  private static TextFlow strong(TextFlow flow) {
    flow.getChildren().forEach(part -> part.getStyleClass().add("strong"));
    return flow;
  }

  private static VBox quote(BlockQuote quote) {
    var box = new VBox(8);
    box.getStyleClass().add("quote");
    box.getChildren().addAll(blocks(quote));
    return box;
  }

  /// First number 0: a list of bullets.
  private static VBox list(Node list, int firstNumber) {
    var box = new VBox(4);
    int number = firstNumber;
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      var marker = new Label(firstNumber == 0 ? "•" : number + ".");
      marker.getStyleClass().add("list-marker");
      marker.setMinWidth(firstNumber == 0 ? 12 : 20);
      number++;
      var content = new VBox(4);
      content.getChildren().addAll(blocks(item));
      HBox.setHgrow(content, Priority.ALWAYS);
      box.getChildren().add(new HBox(4, marker, content));
    }
    return box;
  }
}
