package org.postgresaudit.ui.audit.desk;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.postgresaudit.ui.kit.Times;

/// Times, numbers and reasons as the sentences of this screen hold them.
public final class Moments {
  private Moments() {}

  public static String moment(Instant at) {
    return Times.date(at) + ", " + Times.clock(at);
  }

  public static String number(long n) {
    return String.format(Locale.ENGLISH, "%,d", n);
  }

  public static String some(long n, String one, String many) {
    return number(n) + " " + (n == 1 ? one : many);
  }

  public static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  /// What went wrong, in the words of whoever threw it.
  public static String reason(Throwable fault) {
    var message = fault.getMessage();
    return message == null || message.isBlank() ? fault.getClass().getSimpleName() + "." : message;
  }
}
