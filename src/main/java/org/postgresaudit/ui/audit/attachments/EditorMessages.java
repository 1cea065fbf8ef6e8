package org.postgresaudit.ui.audit.attachments;

import org.postgresaudit.attachment.Area;

/// What people read in the picture editor.
final class EditorMessages {
  private EditorMessages() {}

  static String blackOut() {
    return "Black out";
  }

  static String crop() {
    return "Crop";
  }

  static String undo() {
    return "Undo (Ctrl+Z)";
  }

  static String redo() {
    return "Redo (Ctrl+Y)";
  }

  static String zoomIn() {
    return "Larger (+)";
  }

  static String zoomOut() {
    return "Smaller (-)";
  }

  static String fit() {
    return "Whole picture (0)";
  }

  static String hint() {
    return "Drag over what nobody should see. By keyboard: arrows move the frame, Shift+arrows size"
        + " it, with Ctrl by one pixel.";
  }

  static String selected(Area area) {
    return "%d × %d at %d, %d".formatted(area.width(), area.height(), area.x(), area.y());
  }

  static String size(Area kept) {
    return "%d × %d pixels".formatted(kept.width(), kept.height());
  }

  static String goneForGood() {
    return "Saving puts a new picture in place of this one. What is black or cropped away is gone"
        + " for good, and so is the original.";
  }

  static String originalIsKept() {
    return "Names, passwords or other clients in it? Black them out before it goes into a report.";
  }

  static String pictureWithout(Area kept) {
    return "Picture of %d × %d pixels, nothing selected".formatted(kept.width(), kept.height());
  }

  static String pictureWith(Area selected) {
    return "Selected " + selected(selected);
  }

  static String savePicture() {
    return "Save picture";
  }

  static String escAgain() {
    return "Not saved yet. Esc again leaves the picture as it was.";
  }

  static String percent(double zoom) {
    return Math.round(zoom * 100) + " %";
  }
}
