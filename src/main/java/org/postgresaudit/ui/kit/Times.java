package org.postgresaudit.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// Times and durations for people: local, short, with the zone on hover.
public final class Times {
  private static final DateTimeFormatter CLOCK = format("HH:mm:ss");
  private static final DateTimeFormatter MINUTES = format("HH:mm");
  private static final DateTimeFormatter WEEKDAY = format("EEEE");
  private static final DateTimeFormatter DAY = format("d MMM");
  private static final DateTimeFormatter DATE = format("d MMM yyyy");
  private static final DateTimeFormatter WHOLE = format("EEEE, d MMM yyyy, HH:mm:ss zzzz (xxx)");

  private Times() {}

  /// How long ago, as one says it: `today 14:06`, `yesterday`, `Friday`, `5 Nov`, `14 Nov 2025`.
  public static String ago(Instant instant) {
    return ago(instant.atZone(ZoneId.systemDefault()), ZonedDateTime.now(ZoneId.systemDefault()));
  }

  static String ago(ZonedDateTime then, ZonedDateTime now) {
    long days = ChronoUnit.DAYS.between(then.toLocalDate(), now.toLocalDate());
    if (days == 0) {
      return KitMessages.today(MINUTES.format(then));
    }
    if (days == 1) {
      return KitMessages.yesterday();
    }
    if (days > 1 && days < 7) {
      return WEEKDAY.format(then);
    }
    return then.getYear() == now.getYear() ? DAY.format(then) : DATE.format(then);
  }

  /// Such as `14:06:38`.
  public static String clock(Instant instant) {
    return CLOCK.format(instant.atZone(ZoneId.systemDefault()));
  }

  /// Such as `22 Nov 2026`.
  public static String date(Instant instant) {
    return DATE.format(instant.atZone(ZoneId.systemDefault()));
  }

  /// Such as `22 Nov 2026`.
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /// Everything, with the zone.
  public static String whole(Instant instant) {
    return WHOLE.format(instant.atZone(ZoneId.systemDefault()));
  }

  /// A label that says how long ago and, on hover, exactly when.
  public static Label label(Instant instant) {
    var label = new Label(ago(instant));
    label.setTooltip(new Tooltip(whole(instant)));
    return label;
  }

  /// Such as `12 ms`, `1.2 s`, `1 min 52 s`, `2 h 5 min`.
  public static String duration(Duration duration) {
    long millis = duration.toMillis();
    if (millis < 1_000) {
      return millis + " ms";
    }
    if (millis < 60_000) {
      return String.format(Locale.ROOT, millis < 10_000 ? "%.1f s" : "%.0f s", millis / 1_000.0);
    }
    long minutes = duration.toMinutes();
    return minutes < 60
        ? minutes + " min " + duration.toSecondsPart() + " s"
        : duration.toHours() + " h " + duration.toMinutesPart() + " min";
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
