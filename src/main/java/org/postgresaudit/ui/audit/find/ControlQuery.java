package org.postgresaudit.ui.audit.find;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is looked for among the controls: of each facet named, one of the values named; and every
/// word.
///
/// @param words as typed; empty for none. Whether a control holds them is up to the [SearchIndex].
public record ControlQuery(SortedSet<Criterion> criteria, String words) {
  /// Takes every control.
  public static final ControlQuery ALL = new ControlQuery(List.of(), "");

  private static final String WORDS = "words";

  public ControlQuery {
    criteria = Collections.unmodifiableSortedSet(new TreeSet<>(criteria));
    words = words.strip();
  }

  /// Of criteria in any order.
  public ControlQuery(Collection<Criterion> criteria, String words) {
    this(new TreeSet<>(criteria), words);
  }

  /// Asks for some values of one facet.
  public static ControlQuery of(Facet facet, String... values) {
    return new ControlQuery(
        Arrays.stream(values).map(value -> new Criterion(facet, value)).toList(), "");
  }

  /// Whether nothing is asked.
  public boolean isAll() {
    return criteria.isEmpty() && words.isEmpty();
  }

  /// The same with another criterion.
  public ControlQuery with(Criterion also) {
    var more = new TreeSet<>(criteria);
    more.add(also);
    return new ControlQuery(more, words);
  }

  /// The same with everything another query asks for, whose words hold.
  public ControlQuery with(ControlQuery also) {
    var more = new TreeSet<>(criteria);
    more.addAll(also.criteria);
    return new ControlQuery(more, also.words.isEmpty() ? words : also.words);
  }

  /// The same with other words.
  public ControlQuery with(String otherWords) {
    return new ControlQuery(criteria, otherWords);
  }

  /// The same without a criterion.
  public ControlQuery without(Criterion no) {
    return keeping(criterion -> !criterion.equals(no));
  }

  /// The same without anything asked of these facets.
  public ControlQuery without(Set<Facet> facets) {
    return keeping(criterion -> !facets.contains(criterion.facet()));
  }

  /// What is asked of these facets alone, without words.
  public ControlQuery only(Set<Facet> facets) {
    return keeping(criterion -> facets.contains(criterion.facet())).with("");
  }

  private ControlQuery keeping(Predicate<Criterion> which) {
    return new ControlQuery(criteria.stream().filter(which).toList(), words);
  }

  /// Whether a control is taken, words aside.
  public boolean takes(Traits traits) {
    var open = EnumSet.noneOf(Facet.class);
    criteria.forEach(criterion -> open.add(criterion.facet()));
    for (var criterion : criteria) {
      if (traits.in(criterion.facet()).contains(criterion.value())) {
        open.remove(criterion.facet());
      }
    }
    return open.isEmpty();
  }

  /// How many of the controls each value would leave, if it alone were asked of its facet and the
  /// rest of the query held.
  public Map<Facet, Map<String, Integer>> counts(Collection<Traits> controls) {
    var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
    for (var facet : Facet.values()) {
      var others = without(EnumSet.of(facet));
      var ofFacet = new LinkedHashMap<String, Integer>();
      for (var traits : controls) {
        boolean taken = others.takes(traits);
        traits.in(facet).forEach(value -> ofFacet.merge(value, taken ? 1 : 0, Integer::sum));
      }
      counts.put(facet, ofFacet);
    }
    return counts;
  }

  /// As text without tabs or line breaks, to be read by [#read].
  public String written() {
    var parts =
        criteria.stream()
            .map(criterion -> criterion.facet().word() + "=" + encoded(criterion.value()))
            .collect(Collectors.toList());
    if (!words.isEmpty()) {
      parts.add(WORDS + "=" + encoded(words));
    }
    return String.join("&", parts);
  }

  /// The query of a text; what a later version wrote and this one does not know is left out.
  public static ControlQuery read(String written) {
    var criteria = new TreeSet<Criterion>();
    var words = "";
    for (var part : written.split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        continue;
      }
      var name = part.substring(0, equals);
      var value = decoded(part.substring(equals + 1));
      if (name.equals(WORDS)) {
        words = value;
      }
      Facet.of(name).ifPresent(facet -> criteria.add(new Criterion(facet, value)));
    }
    return new ControlQuery(criteria, words);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      // Not written by this class; taken as it is rather than lost.
      return text;
    }
  }
}
