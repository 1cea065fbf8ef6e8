package org.postgresaudit.ui.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.postgresaudit.ui.kit.Times;

/// Times, numbers and reasons as the sentences of this screen hold them.
final class Moments {
  private Moments() {}

  static String moment(Instant at) {
    return Times.date(at) + ", " + Times.clock(at);
  }

  static String number(long n) {
    return String.format(Locale.ENGLISH, "%,d", n);
  }

  static String some(long n, String one, String many) {
    return number(n) + " " + (n == 1 ? one : many);
  }

  static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /// What went wrong, in the words of whoever threw it.
  static String reason(Throwable fault) {
    var message = fault.getMessage();
    return message == null || message.isBlank() ? fault.getClass().getSimpleName() + "." : message;
  }
}
