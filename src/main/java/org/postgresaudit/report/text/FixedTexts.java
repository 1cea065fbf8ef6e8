package org.postgresaudit.report.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// Everything a report says by itself, in one language: what the templates ask for as
/// `{{t.area.name}}` and what the Messages classes compose from their keys.
///
/// A new text gets a key in `<area>_en.properties` (UTF-8), is said by a method of the Messages
/// class of that area — `texts.say("summary.noFinding", answered)` — or by a template, and gets its
/// translations in the files of the other languages. A new area also gets its name in [#AREAS].
/// Values are written `{0}`; where a number bends the words, the whole sentence or its bent part is
/// `{0, plural, one {# control is} other {# controls are}}`: never a singular with an s behind it,
/// and never a sentence glued together from pieces, because other languages order and bend words
/// differently. Numbers and days become words of the language by themselves. A blank that must not
/// break is written with its number, U+00A0 or, narrow, U+202F. `FixedTextsTest` fails for a key
/// that is missing, unused, or translated with other values; there is no falling back to another
/// language.
public final class FixedTexts {
  /// The files of texts, one for each language and area.
  static final List<String> AREAS =
      List.of(
          "access",
          "change",
          "chapter",
          "control",
          "document",
          "drift",
          "enclosed",
          "finding",
          "glossary",
          "incomparable",
          "inventory",
          "judgement",
          "limits",
          "method",
          "place",
          "plan",
          "result",
          "retest",
          "review",
          "scope",
          "server",
          "severity",
          "signature",
          "summary",
          "unattended",
          "variant",
          "words");

  private static final Map<ReportLanguage, FixedTexts> READ = new ConcurrentHashMap<>();

  private final ReportLanguage language;
  private final Map<String, FixedText> texts = new HashMap<>();
  private final Map<String, Map<String, String>> forTemplates = new HashMap<>();

  private FixedTexts(ReportLanguage language) {
    this.language = language;
    for (var area : AREAS) {
      var plain = new HashMap<String, String>();
      read(area, language)
          .forEach(
              (name, text) -> {
                texts.put(area + "." + name, FixedText.of(text));
                plain.put(name, text);
              });
      forTemplates.put(area, Map.copyOf(plain));
    }
  }

  /// The same object for the same language.
  public static FixedTexts of(ReportLanguage language) {
    return READ.computeIfAbsent(language, FixedTexts::new);
  }

  /// The texts of one file by name, blanks that must not break made [VisibleText#UNBROKEN].
  static Map<String, String> read(String area, ReportLanguage language) {
    var file = area + "_" + language.code() + ".properties";
    var properties = new Properties();
    try {
      properties.load(new StringReader(Resources.text(FixedTexts.class, file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file + " of the application", e);
    }
    var texts = new HashMap<String, String>();
    properties.forEach(
        (name, text) ->
            texts.put(String.valueOf(name), VisibleText.keptTogether(String.valueOf(text))));
    return texts;
  }

  public ReportLanguage language() {
    return language;
  }

  /// One text with its values. Whole numbers, days and durations are put into words; any other
  /// value stands as it is.
  ///
  /// @param key area and name, such as `summary.noFinding`
  /// @throws IllegalArgumentException when there is no such text
  public String say(String key, Object... values) {
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(
          "No text %s in the %s of reports".formatted(key, language.ownName()));
    }
    return text.with(language, speech()::of, values);
  }

  /// Area, then name: the texts without values, as templates ask for them.
  public Map<String, Map<String, String>> forTemplates() {
    return forTemplates;
  }

  /// Numbers, times and lists in this language.
  public Speech speech() {
    return new Speech(this);
  }
}
