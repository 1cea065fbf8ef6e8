package org.postgresaudit.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// The text inside one block of CommonMark.
final class MarkdownInlines {
  private MarkdownInlines() {}

  static void addTo(TextFlow flow, Node block) {
    add(flow, block, List.of());
  }

  private static void add(TextFlow flow, Node parent, List<String> styles) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case org.commonmark.node.Text text ->
            flow.getChildren().add(text(text.getLiteral(), styles));
        case Code code -> flow.getChildren().add(text(code.getLiteral(), and(styles, "mono")));
        case SoftLineBreak _ -> flow.getChildren().add(text(" ", styles));
        case HardLineBreak _ -> flow.getChildren().add(text("\n", styles));
        case HtmlInline html -> flow.getChildren().add(text(html.getLiteral(), styles));
        case StrongEmphasis strong -> add(flow, strong, and(styles, "strong"));
        // There is no slanted font: what is stressed is set like what is strong.
        case Emphasis stressed -> add(flow, stressed, and(styles, "strong"));
        case Link link -> flow.getChildren().add(link(link));
        default -> add(flow, node, styles);
      }
    }
  }

  private static List<String> and(List<String> styles, String style) {
    var all = new ArrayList<>(styles);
    all.add(style);
    return all;
  }

  private static Text text(String words, List<String> styles) {
    var text = new Text(words);
    text.getStyleClass().add("markdown-text");
    text.getStyleClass().addAll(styles);
    return text;
  }

  private static Hyperlink link(Link link) {
    var words = new StringBuilder();
    collect(link, words);
    return to(link.getDestination(), words.isEmpty() ? link.getDestination() : words.toString());
  }

  private static void collect(Node parent, StringBuilder words) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case org.commonmark.node.Text text -> words.append(text.getLiteral());
        case Code code -> words.append(code.getLiteral());
        default -> collect(node, words);
      }
    }
  }

  static Hyperlink to(String address, String words) {
    var link = new Hyperlink(words);
    link.setTooltip(new Tooltip(address));
    // Only the web: a note from elsewhere must not open files or programs.
    if (address.startsWith("https://") || address.startsWith("http://")) {
      link.setOnAction(_ -> link.fireEvent(new LinkEvent(address)));
    }
    return link;
  }
}
