package org.postgresaudit.report.text;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Numbers, times and lists as they stand in sentences of one language.
public record Speech(FixedTexts texts) {

  /// What a value of a text is in words.
  public String of(Object value) {
    return switch (value) {
      case Integer number -> number(number);
      case Long number -> number(number);
      case LocalDate day -> day(day);
      case Duration duration -> duration(duration);
      default -> String.valueOf(value);
    };
  }

  /// `1,234`, `1 234`, `1.234`; Spanish groups from five digits on.
  String number(long number) {
    if (language() == ReportLanguage.SPANISH && Math.abs(number) < 10_000) {
      return String.valueOf(number);
    }
    return VisibleText.keptTogether(
        NumberFormat.getIntegerInstance(language().locale()).format(number));
  }

  /// `22 November 2026`.
  public String day(LocalDate day) {
    return switch (language()) {
      case ENGLISH -> written(day, "d MMMM uuuu");
      case FRENCH ->
          day.getDayOfMonth() == 1
              ? "1er " + written(day, "MMMM uuuu")
              : written(day, "d MMMM uuuu");
      case GERMAN -> written(day, "d. MMMM uuuu");
      case SPANISH -> written(day, "d 'de' MMMM 'de' uuuu");
    };
  }

  /// `22 Nov 2026`, for a narrow cell.
  public String briefDay(LocalDate day) {
    return switch (language()) {
      case ENGLISH -> DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).format(day);
      case FRENCH -> day(day);
      case GERMAN -> written(day, "d.M.uuuu");
      case SPANISH -> written(day, "d/M/uuuu");
    };
  }

  private String written(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language().locale()).format(day);
  }

  /// `22 November 2026, 14:58:11 +01:00`.
  public String moment(Instant moment, ZoneId zone) {
    var at = moment.atZone(zone);
    return day(at.toLocalDate())
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm:ss xxx", Locale.ROOT).format(at);
  }

  /// `14:58:11`.
  public String clock(Instant moment, ZoneId zone) {
    return DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(moment.atZone(zone));
  }

  /// `4 ms`, `2.5 s`, `3 min 20 s`: the signs are those of the international system.
  String duration(Duration duration) {
    long millis = duration.toMillis();
    if (millis < 1000) {
      return millis + " ms";
    }
    if (millis < 60_000) {
      return String.format(language().locale(), "%.1f s", millis / 1000.0);
    }
    return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
  }

  /// `412 bytes`, `1.4 MB`.
  public String fileSize(long bytes) {
    if (bytes < 1024) {
      return texts.say("words.bytes", bytes);
    }
    double kilobytes = bytes / 1024.0;
    return kilobytes < 1024 ? size(kilobytes, "KB") : size(kilobytes / 1024, "MB");
  }

  private String size(double size, String unit) {
    return String.format(language().locale(), size < 10 ? "%.1f %s" : "%.0f %s", size, unit);
  }

  /// `a`, `a and b`, `a, b and c`.
  public String list(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    var last = parts.getLast();
    return texts.say(
        isSpokenWithI(last) ? "words.andBeforeI" : "words.and",
        String.join(", ", parts.subList(0, parts.size() - 1)),
        last);
  }

  /// Spanish says *e* instead of *y* before that sound.
  private static boolean isSpokenWithI(String word) {
    return word.toLowerCase(Locale.ROOT).matches("h?[ií](?![aeo]).*");
  }

  private ReportLanguage language() {
    return texts.language();
  }
}
