package org.postgresaudit.checklist;

import java.util.List;

/// One of the twenty-nine points of the checklist, such as `1-encryption-in-transit`.
public record Item(String id, String title, String introduction, List<Control> controls) {
  /// Its place in the section: the number in front of the folder name.
  public int number() {
    return Integer.parseInt(id.substring(0, id.indexOf('-')));
  }
}
