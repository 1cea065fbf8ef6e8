package org.postgresaudit.checklist;

import java.util.List;
import java.util.Locale;

/// Control files that cannot be used: which file, which line, and why; with all that is wrong when
/// it is more than one thing.
public final class ChecklistFault extends RuntimeException {
  private final String file;
  private final int line;
  private final String reason;
  private final transient List<ChecklistFault> further;

  ChecklistFault(String file, int line, String reason) {
    super(visible(file) + (line > 0 ? ":" + line : "") + ": " + visible(reason));
    this.file = visible(file);
    this.line = line;
    this.reason = visible(reason);
    this.further = List.of();
  }

  /// @param all at least one; the first speaks for them
  ChecklistFault(List<ChecklistFault> all) {
    super(all.getFirst().getMessage());
    var first = all.getFirst();
    this.file = first.file;
    this.line = first.line;
    this.reason = first.reason;
    this.further = List.copyOf(all.subList(1, all.size()));
  }

  /// The file, relative to the folder that was read. What cannot be seen in its name is written by
  /// its number.
  public String file() {
    return file;
  }

  /// The line, from 1; 0 when the fault is of the file as a whole.
  public int line() {
    return line;
  }

  /// What is wrong with it.
  public String reason() {
    return reason;
  }

  /// File, line and reason in one line.
  public String told() {
    return file + (line > 0 ? ":" + line : "") + ": " + reason;
  }

  /// Everything that is wrong, this first; each without others.
  public List<ChecklistFault> all() {
    if (further.isEmpty()) {
      return List.of(this);
    }
    var all = new java.util.ArrayList<ChecklistFault>();
    all.add(new ChecklistFault(file, line, reason));
    all.addAll(further);
    return List.copyOf(all);
  }

  private static String visible(String text) {
    var visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean hidden =
                  switch (Character.getType(c)) {
                    case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE,
                        Character.UNASSIGNED,
                        Character.PRIVATE_USE ->
                        true;
                    default -> false;
                  };
              if (hidden) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }
}
