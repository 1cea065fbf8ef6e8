package org.postgresaudit.advisories;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A version as a row of numbers, compared number by number; "1.5" equals "1.5.0". Words in it,
/// such as "dev", do not count. A version without any number is older than every release.
record DottedVersion(List<Long> numbers) implements Comparable<DottedVersion> {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  static DottedVersion of(String text) {
    return new DottedVersion(
        NUMBER.matcher(text).results().map(MatchResult::group).map(Long::valueOf).toList());
  }

  @Override
  public int compareTo(DottedVersion other) {
    int length = Math.max(numbers.size(), other.numbers.size());
    for (int place = 0; place < length; place++) {
      int order = Long.compare(at(place), other.at(place));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private long at(int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }
}
