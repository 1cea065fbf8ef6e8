package org.postgresaudit.checklist;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Statements in which places are kept for values of a finding.
public record SqlTemplate(List<Statement> statements) {
  public SqlTemplate {
    statements = List.copyOf(statements);
  }

  /// One statement with its semicolon, or what comments follow the last one.
  public record Statement(List<Piece> pieces) {
    public Statement {
      pieces = List.copyOf(pieces);
    }

    /// The columns it needs of a finding; none means that it says the same for each.
    public List<String> columns() {
      return pieces.stream().flatMap(Statement::columns).distinct().toList();
    }

    private static Stream<String> columns(Piece piece) {
      return switch (piece) {
        case Piece.Sql _ -> Stream.of();
        case Piece.Name(var column) -> Stream.of(column);
        case Piece.Verbatim(var column) -> Stream.of(column);
        case Piece.Literal(_, var columns) -> columns.stream();
      };
    }

    /// The statement with something in each place.
    public String written(Function<Piece, String> piece) {
      return pieces.stream().map(piece).collect(joining());
    }
  }

  /// A part of a statement.
  public sealed interface Piece {
    /// As it is.
    record Sql(String text) implements Piece {}

    /// `{column}`: a value that is a name.
    record Name(String column) implements Piece {}

    /// `{sql column}`: a value that is SQL already, such as a list of types.
    record Verbatim(String column) implements Piece {}

    /// A text in single quotes that holds values.
    ///
    /// @param texts what stands before, between and after them, as between quotes: one more than
    ///   there are columns
    record Literal(List<String> texts, List<String> columns) implements Piece {
      public Literal {
        texts = List.copyOf(texts);
        columns = List.copyOf(columns);
      }
    }
  }

  /// The columns it needs of a finding.
  public List<String> columns() {
    return statements.stream().flatMap(s -> s.columns().stream()).distinct().toList();
  }

  /// With `<schema>` where a value of the column `schema` would stand.
  public String asExample() {
    return statements.stream()
        .map(statement -> statement.written(SqlTemplate::example))
        .collect(joining("\n"));
  }

  private static String example(Piece piece) {
    return switch (piece) {
      case Piece.Sql(var text) -> text;
      case Piece.Name(var column) -> "<" + column + ">";
      case Piece.Verbatim(var column) -> "<" + column + ">";
      case Piece.Literal(var texts, var columns) -> {
        var literal = new StringBuilder("'").append(texts.getFirst());
        for (int i = 0; i < columns.size(); i++) {
          literal.append('<').append(columns.get(i)).append('>').append(texts.get(i + 1));
        }
        yield literal.append("'").toString();
      }
    };
  }
}
