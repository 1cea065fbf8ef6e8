package org.postgresaudit.report.pages;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.text.FixedTexts;

/// Controls by disposition, as numbers, as a bar and in words.
///
/// @param count how many
/// @param counted the same in words
record Share(Disposition disposition, int count, String counted) {
  /// The order of all bars and tables.
  private static final List<Disposition> ORDER =
      List.of(
          Disposition.PASSED,
          Disposition.FINDING,
          Disposition.RISK_ACCEPTED,
          Disposition.NOT_APPLICABLE,
          Disposition.NOT_CHECKED,
          Disposition.NOT_ASSESSED);

  static List<Share> of(FixedTexts texts, ToIntFunction<Disposition> count) {
    return ORDER.stream().map(d -> of(texts, d, count.applyAsInt(d))).toList();
  }

  private static Share of(FixedTexts texts, Disposition disposition, int count) {
    return new Share(disposition, count, new ResultMessages(texts).counted(disposition, count));
  }

  static String values(List<Share> shares) {
    return shares.stream().map(s -> String.valueOf(s.count())).collect(Collectors.joining(","));
  }

  static String colours(List<Share> shares) {
    return shares.stream().map(Share::colour).collect(Collectors.joining(","));
  }

  static String words(List<Share> shares) {
    return shares.stream().map(Share::counted).collect(Collectors.joining(", "));
  }

  String key() {
    return switch (disposition) {
      case PASSED -> "k-passed";
      case FINDING -> "k-failed";
      case RISK_ACCEPTED -> "k-accepted";
      case NOT_APPLICABLE -> "k-na";
      case NOT_CHECKED -> "k-open";
      case NOT_ASSESSED -> "k-unassessed";
    };
  }

  String colour() {
    return switch (disposition) {
      case PASSED -> "#1d6339";
      case FINDING -> "#8e1230";
      case RISK_ACCEPTED -> "#b07a1e";
      case NOT_APPLICABLE -> "#7f8a96";
      case NOT_CHECKED -> "#3f4954";
      case NOT_ASSESSED -> "#b9c2cb";
    };
  }
}
