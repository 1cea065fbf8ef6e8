package org.postgresaudit.ui.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.report.letterhead.Logo;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.ui.Remembered;

/// The pictures of logos, each kept once however many reports have it.
final class KeptLogos {
  private static final String NONE = "none";

  private final Remembered remembered;
  private final Map<String, LogoChoice> read = new HashMap<>();

  KeptLogos(Remembered remembered) {
    this.remembered = remembered;
  }

  /// @param name as [#keep] returned it
  LogoChoice of(String name) {
    if (name.equals(NONE)) {
      return new LogoChoice.None();
    }
    return read.computeIfAbsent(name, this::read);
  }

  private LogoChoice read(String name) {
    try {
      return new LogoChoice.Shown(Logo.ofKept(remembered.get("logo." + name).orElse("")));
    } catch (ReportFault e) {
      return new LogoChoice.Lost(Messages.reason(e));
    }
  }

  /// Keeps a picture.
  ///
  /// @return its name; absent for one that is lost, whose name stays as it is until another is
  ///   chosen
  Optional<String> keep(LogoChoice logo) {
    return switch (logo) {
      case LogoChoice.None() -> Optional.of(NONE);
      case LogoChoice.Lost _ -> Optional.empty();
      case LogoChoice.Shown(var picture) -> {
        String text = picture.kept();
        String name = text.substring(0, text.indexOf('.'));
        remembered.put("logo." + name, text);
        read.put(name, logo);
        yield Optional.of(name);
      }
    };
  }
}
