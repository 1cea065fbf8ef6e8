package org.postgresaudit.ui.audit.find;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.ProbeResult;

/// The values one control has in each facet, worked out once for each change of it.
public record Traits(Map<Facet, Set<String>> values) {
  public static final String NOT_ASKED = "not_asked";
  public static final String UNDECIDED = "undecided";
  public static final String DECIDED = "decided";
  public static final String OPEN = "open";
  public static final String NONE = "none";
  public static final String OVERDUE = "overdue";
  public static final String SOON = "soon";
  public static final String LATER = "later";
  public static final String YES = "yes";
  public static final String WAITS = "waits";
  public static final String SETTLED = "settled";
  public static final String RISK_OVER = "risk_over";
  public static final String RISK_ENDS = "risk_ends";
  public static final String ANSWER_OVER = "answer_over";
  public static final String ANSWER_ENDS = "answer_ends";

  /// A date counts as soon for so many days before it.
  static final int DAYS_SOON = 30;

  /// Those of one control.
  ///
  /// @param dossier of its audit
  /// @param changed ids of the controls that were answered otherwise than before
  public static Traits of(Assessment assessment, Dossier dossier, Set<String> changed) {
    var said = latest(assessment);
    var values = new EnumMap<Facet, Set<String>>(Facet.class);
    for (var facet : Facet.values()) {
      var found = new TreeSet<String>();
      collect(facet, assessment, said, dossier, changed, found);
      if (!found.isEmpty()) {
        values.put(facet, found);
      }
    }
    return new Traits(values);
  }

  /// The values in one facet; empty when it has none.
  public Set<String> in(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  private static void collect(
      Facet facet,
      Assessment assessment,
      Collection<Annotation> said,
      Dossier dossier,
      Set<String> changed,
      Set<String> into) {
    var control = assessment.control();
    var on = assessment.on();
    switch (facet) {
      case RESULT -> into.add(assessment.result().map(r -> r.word()).orElse(NOT_ASKED));
      case STATE -> {
        into.add(assessment.isDecided() ? DECIDED : UNDECIDED);
        if (assessment.isOpen()) {
          into.add(OPEN);
        }
      }
      case SEVERITY -> into.add(assessment.severity().word());
      case SECTION -> into.add(control.section());
      case DATABASE ->
          assessment.results().stream()
              .filter(Traits::callsForEyes)
              .forEach(result -> result.database().ifPresent(into::add));
      case STANDARD -> into.addAll(control.mapsTo().keySet());
      case CODE ->
          control
              .mapsTo()
              .forEach((standard, codes) -> codes.forEach(code -> into.add(standard + " " + code)));
      case VERDICT -> into.add(assessment.verdict().map(Traits::word).orElse(NONE));
      case OWNER -> owners(assessment, said, into);
      case DUE ->
          said.stream()
              .flatMap(a -> a.remedy().stream())
              .flatMap(remedy -> remedy.due().stream())
              .forEach(due -> into.add(when(due, on)));
      case EXPIRY -> said.forEach(a -> expiry(a, on, into));
      case ATTACHMENT -> {
        if (!dossier.attachmentsOf(control.id()).isEmpty()) {
          into.add(YES);
        }
      }
      case NOTE -> {
        if (said.stream().anyMatch(a -> !a.note().isBlank())) {
          into.add(YES);
        }
      }
      case REVIEW ->
          new Review(dossier.review())
              .commentsOn(control.id())
              .forEach(comment -> into.add(comment.open() ? WAITS : SETTLED));
      case CHANGED -> {
        if (changed.contains(control.id())) {
          into.add(YES);
        }
      }
    }
  }

  /// The word under which a verdict is asked for.
  public static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static Collection<Annotation> latest(Assessment assessment) {
    var latest = new LinkedHashMap<Subject, Annotation>();
    assessment.history().forEach(said -> latest.put(said.subject(), said));
    return latest.values();
  }

  private static boolean callsForEyes(ProbeResult result) {
    return switch (result.outcome().result()) {
      case FOUND, BROKEN, NOT_CHECKED, AWAITING_AUDITOR -> true;
      case PASSED, NOT_APPLICABLE -> false;
    };
  }

  /// Nobody is asked to put right what is in order.
  private static void owners(
      Assessment assessment, Collection<Annotation> said, Set<String> owners) {
    said.stream()
        .flatMap(a -> a.remedy().stream())
        .map(remedy -> remedy.owner().strip())
        .filter(owner -> !owner.isEmpty())
        .forEach(owners::add);
    if (owners.isEmpty() && assessment.verdict().equals(Optional.of(Verdict.NOT_COMPLIANT))) {
      owners.add(NONE);
    }
  }

  private static String when(LocalDate due, LocalDate on) {
    if (due.isBefore(on)) {
      return OVERDUE;
    }
    return due.isAfter(on.plusDays(DAYS_SOON)) ? LATER : SOON;
  }

  private static void expiry(Annotation said, LocalDate on, Set<String> into) {
    if (said.verdict().equals(Optional.of(Verdict.RISK_ACCEPTED))) {
      said.risk().ifPresent(risk -> add(risk.until(), on, RISK_OVER, RISK_ENDS, into));
    }
    said.attestation()
        .flatMap(answer -> answer.validUntil())
        .ifPresent(until -> add(until, on, ANSWER_OVER, ANSWER_ENDS, into));
  }

  private static void add(
      LocalDate until, LocalDate on, String over, String ends, Set<String> into) {
    switch (when(until, on)) {
      case OVERDUE -> into.add(over);
      case SOON -> into.add(ends);
      default -> {
        // Far away; nothing to look at yet.
      }
    }
  }
}
