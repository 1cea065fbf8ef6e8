package org.postgresaudit.checklist;

/// A consultant's own controls, to be asked beside the checklist's.
///
/// @param name of the folder it was read from
/// @param content its sections, items and controls, its version and its hash
public record Pack(String name, Checklist content) {
  private static final int LONGEST_NAME = 60;

  /// What a checklist keeps of a pack that was put into it.
  ///
  /// @param sha256 over the names and contents of all its files, in lower-case hex
  /// @param controls how many it brought
  public record Origin(String name, String version, String sha256, int controls) {}

  /// Hash over names and contents of all its files.
  public String sha256() {
    return content.sha256();
  }

  /// What a checklist keeps of it.
  public Origin origin() {
    return new Origin(name, content.version(), sha256(), content.controls().size());
  }

  /// Whether a folder of that name may be a pack: it is printed in reports.
  public static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.equals(name.strip())
        && name.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || " ._-+&()".indexOf(c) >= 0)
        && !name.startsWith(".");
  }
}
