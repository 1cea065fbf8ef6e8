package org.postgresaudit.attachment;

/// A rectangle of pixels of a picture; at least one pixel wide and high.
///
/// @param x from the left edge
/// @param y from the upper edge
public record Area(int x, int y, int width, int height) {
  public Area {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("an area has at least one pixel");
    }
  }

  /// Between two opposite corners, in whichever order; both belong to it.
  public static Area between(int x1, int y1, int x2, int y2) {
    return new Area(
        Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1) + 1, Math.abs(y2 - y1) + 1);
  }

  /// First column to its right.
  public int right() {
    return x + width;
  }

  /// First row below it.
  public int bottom() {
    return y + height;
  }

  /// The part of it that lies in another; where it lies outside, the nearest pixel of the other.
  public Area within(Area other) {
    int left = Math.clamp(x, other.x, other.right() - 1);
    int top = Math.clamp(y, other.y, other.bottom() - 1);
    int end = Math.clamp(right(), left + 1, other.right());
    int foot = Math.clamp(bottom(), top + 1, other.bottom());
    return new Area(left, top, end - left, foot - top);
  }

  /// Whether the two have a pixel in common.
  public boolean meets(Area other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  /// As large, elsewhere, but never out of another.
  public Area moved(int dx, int dy, Area other) {
    int wide = Math.min(width, other.width);
    int high = Math.min(height, other.height);
    return new Area(
        Math.clamp((long) x + dx, other.x, other.right() - wide),
        Math.clamp((long) y + dy, other.y, other.bottom() - high),
        wide,
        high);
  }

  /// Its right lower corner elsewhere, but never out of another.
  public Area grown(int dx, int dy, Area other) {
    return new Area(x, y, Math.max(1, width + dx), Math.max(1, height + dy)).within(other);
  }
}
