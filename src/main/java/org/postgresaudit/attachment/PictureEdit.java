package org.postgresaudit.attachment;

import java.util.ArrayList;
import java.util.List;

/// What is to be done to a picture: which part stays, and what in it becomes black. All areas are
/// in pixels of the picture as it was.
///
/// @param whole the picture as it was
/// @param kept what stays of it
/// @param black what is blacked out
public record PictureEdit(Area whole, Area kept, List<Area> black) {
  public PictureEdit {
    black = List.copyOf(black);
  }

  /// Nothing is to be done.
  public static PictureEdit none(Picture picture) {
    var whole = new Area(0, 0, picture.width(), picture.height());
    return new PictureEdit(whole, whole, List.of());
  }

  /// One area more becomes black.
  public PictureEdit blackingOut(Area area) {
    var more = new ArrayList<>(black);
    more.add(area.within(kept));
    return new PictureEdit(whole, kept, more);
  }

  /// Only this part stays.
  public PictureEdit croppedTo(Area area) {
    return new PictureEdit(whole, area.within(kept), black);
  }

  /// Whether the picture stays as it was.
  public boolean isEmpty() {
    return black.isEmpty() && kept.equals(whole);
  }
}
