package org.postgresaudit.ui.kit;

import java.util.Set;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text in the fixed-width font in a box, with a button that copies it. Wraps; never cut.
public final class CodeBlock extends StackPane {
  private static final Set<String> SQL_WORDS =
      Set.of(
          ("select from where and or not in is null as on join left right inner outer full cross "
                  + "lateral group by order having limit offset union all except intersect with "
                  + "grant revoke to alter create drop role user database schema table function "
                  + "procedure view index policy extension set reset system default privileges "
                  + "execute usage exists between like case when then else end values insert into "
                  + "update delete only using check enable disable row level security public "
                  + "distinct any array cascade")
              .split(" "));
  private static final Pattern TOKEN =
      Pattern.compile("'(?:[^']|'')*'|--[^\n]*|[A-Za-z_][A-Za-z_0-9.]*|[^A-Za-z_'-]+|.");

  private final String text;

  private CodeBlock(String text, Node... parts) {
    this.text = text;
    var flow = new TextFlow(parts);
    flow.getStyleClass().add("code");
    // One line stands in the middle of the height of the button.
    flow.setMaxHeight(USE_PREF_SIZE);
    StackPane.setAlignment(flow, Pos.CENTER_LEFT);
    var copy = CopyButton.icon(() -> text);
    StackPane.setAlignment(copy, Pos.TOP_RIGHT);
    getChildren().addAll(flow, copy);
    getStyleClass().add("code-block");
  }

  /// SQL, with its words in the accent colour.
  public static CodeBlock sql(String statement) {
    var text = statement.strip();
    var parts = new java.util.ArrayList<Node>();
    var plain = new StringBuilder();
    var tokens = TOKEN.matcher(text);
    while (tokens.find()) {
      var token = tokens.group();
      var style = style(token);
      if (style.isEmpty()) {
        plain.append(token);
      } else {
        flush(plain, parts);
        parts.add(part(token, style));
      }
    }
    flush(plain, parts);
    return new CodeBlock(text, parts.toArray(Node[]::new));
  }

  /// Anything else: the words of a server, a path, lines of a file.
  public static CodeBlock plain(String words) {
    return new CodeBlock(words.strip(), part(words.strip(), ""));
  }

  /// What is copied.
  public String text() {
    return text;
  }

  private static String style(String token) {
    if (SQL_WORDS.contains(token.toLowerCase(java.util.Locale.ROOT))) {
      return "sql-word";
    }
    if (token.startsWith("'") && token.length() > 1) {
      return "sql-text";
    }
    return token.startsWith("--") ? "sql-comment" : "";
  }

  private static void flush(StringBuilder plain, java.util.List<Node> parts) {
    if (!plain.isEmpty()) {
      parts.add(part(plain.toString(), ""));
      plain.setLength(0);
    }
  }

  private static Text part(String words, String style) {
    var part = new Text(words);
    part.getStyleClass().add("mono");
    if (!style.isEmpty()) {
      part.getStyleClass().add(style);
    }
    return part;
  }
}
