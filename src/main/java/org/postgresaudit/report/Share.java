package org.postgresaudit.report;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Controls by disposition, as numbers, as a bar and in words.
///
/// @param count how many
record Share(Disposition disposition, int count) {
  /// The order of all bars and tables.
  private static final List<Disposition> ORDER =
      List.of(
          Disposition.PASSED,
          Disposition.FINDING,
          Disposition.RISK_ACCEPTED,
          Disposition.NOT_APPLICABLE,
          Disposition.NOT_CHECKED,
          Disposition.NOT_ASSESSED);

  static List<Share> of(ToIntFunction<Disposition> count) {
    return ORDER.stream().map(d -> new Share(d, count.applyAsInt(d))).toList();
  }

  static String values(List<Share> shares) {
    return shares.stream().map(s -> String.valueOf(s.count())).collect(Collectors.joining(","));
  }

  static String colours(List<Share> shares) {
    return shares.stream().map(Share::colour).collect(Collectors.joining(","));
  }

  static String words(List<Share> shares) {
    return shares.stream().map(s -> s.count() + " " + s.lower()).collect(Collectors.joining(", "));
  }

  String lower() {
    return switch (disposition) {
      case PASSED -> "passed";
      case FINDING -> "not passed";
      case RISK_ACCEPTED -> "risk accepted";
      case NOT_APPLICABLE -> "not applicable";
      case NOT_CHECKED -> "not checked";
      case NOT_ASSESSED -> "not assessed";
    };
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
