package org.postgresaudit.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.probe.Outcome.AwaitingAuditor;
import org.postgresaudit.probe.Outcome.Broken;
import org.postgresaudit.probe.Outcome.Found;
import org.postgresaudit.probe.Outcome.NotApplicable;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.Outcome.Passed;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Refusal;
import org.postgresaudit.target.ServerFacts;

/// Asks one control of one session and makes an outcome of what comes back.
final class ControlProbe {
  /// What every query may ask for without naming it among its settings.
  private static final String PROVIDER_ROLES = "provider_roles";

  private final Map<String, JavaProbe> javaProbes;
  private final ProbeLimits limits;
  private final EvidenceKeeper keeper;

  ControlProbe(Map<String, JavaProbe> javaProbes, ProbeLimits limits) {
    this.javaProbes = Map.copyOf(javaProbes);
    this.limits = limits;
    this.keeper = new EvidenceKeeper(limits.evidenceRows());
  }

  /// What was seen, and whether the session is still there.
  record Seen(Outcome outcome, Evidence evidence, Optional<Refusal> end) {
    static Seen of(Outcome outcome) {
      return new Seen(outcome, Evidence.NONE, Optional.empty());
    }
  }

  /// The outcome that holds whatever the server would say; empty when it has to be asked.
  Optional<Outcome> withoutAsking(Control control, ServerFacts facts) {
    if (control.retired().isPresent()) {
      return Optional.of(new NotApplicable(Reasons.retired(control.retired().get())));
    }
    if (!control.appliesTo().postgres().include(facts.major())) {
      return Optional.of(new NotApplicable(Reasons.wrongVersion(control, facts)));
    }
    var platforms = control.appliesTo().platforms();
    if (!platforms.isEmpty() && !platforms.contains(facts.platform().word())) {
      return Optional.of(new NotApplicable(Reasons.wrongPlatform(facts)));
    }
    var provider = ProviderAnswer.whereToLook(control, facts);
    return provider.isPresent() || control.isAttestation()
        ? Optional.of(new AwaitingAuditor(List.of(), provider.orElse("")))
        : Optional.empty();
  }

  /// Asks; never throws. Whatever goes wrong in a probe is an outcome of that probe.
  Seen ask(Control control, Asks session, ServerFacts facts) {
    return ask(control, session, facts, new HeardRefusals(), Distortions.NONE);
  }

  /// The same, knowing what the server refused before and for want of what, and what distorts the
  /// answers of this session. What passed by a distorted answer was not seen at all.
  Seen ask(
      Control control,
      Asks session,
      ServerFacts facts,
      HeardRefusals heard,
      Distortions distortions) {
    var seen = ask(control, session, facts, heard);
    boolean nothingWrong =
        seen.outcome() instanceof Passed || seen.outcome() instanceof NotApplicable;
    if (!nothingWrong || withoutAsking(control, facts).isPresent()) {
      return seen;
    }
    return distortions
        .doubt(control, facts)
        .map(
            reason -> new Seen(new NotChecked(Obstacle.LIMIT, reason), seen.evidence(), seen.end()))
        .orElse(seen);
  }

  private Seen ask(Control control, Asks session, ServerFacts facts, HeardRefusals heard) {
    try {
      var known = withoutAsking(control, facts);
      if (known.isPresent()) {
        return Seen.of(known.get());
      }
      var missing = Rights.missing(control, facts);
      return missing.isEmpty()
          ? askWithRights(control, session, facts)
          : askWithoutRights(control, missing, session, facts, heard);
    } catch (RuntimeException e) {
      return Seen.of(new Broken(Reasons.failed(e)));
    } catch (StackOverflowError e) {
      return Seen.of(new Broken(Reasons.failed(new IllegalStateException("out of stack", e))));
    }
  }

  /// The answer cannot be believed, so the outcome is known; the server is asked all the same,
  /// because its own refusal is better evidence than ours. Once for each right that is missing: a
  /// server's log is no place to say the same thing twenty times.
  private Seen askWithoutRights(
      Control control, Set<Need> missing, Asks session, ServerFacts facts, HeardRefusals heard) {
    var before = heard.forWantOf(missing);
    if (before.isPresent()) {
      return new Seen(
          new NotChecked(Obstacle.PRIVILEGE, Reasons.refused(facts.role(), before.get())),
          new Evidence("", facts.role(), List.of(), List.of(), 0, false, before.get()),
          Optional.empty());
    }
    var reason = Reasons.lacks(missing, facts.role());
    var query = control.question().queryFor(facts.major());
    if (query.isEmpty()) {
      return Seen.of(new NotChecked(Obstacle.PRIVILEGE, reason));
    }
    return switch (put(query.get(), control, session, facts)) {
      case Refusal refusal when refusal.kind() != Reply.Kind.ERROR -> {
        heard.note(missing, refusal);
        yield seen(refusal, facts);
      }
      case Refusal refusal ->
          new Seen(
              new NotChecked(Obstacle.PRIVILEGE, reason),
              EvidenceKeeper.of(refusal, facts),
              Optional.empty());
      case Answer answer ->
          // What it did show is left out: half an answer reads like a whole one.
          new Seen(
              new NotChecked(Obstacle.PRIVILEGE, reason),
              new Evidence(answer.query(), facts.role(), List.of(), List.of(), 0, false, ""),
              Optional.empty());
    };
  }

  private Seen askWithRights(Control control, Asks session, ServerFacts facts) {
    var condition = control.appliesTo().when();
    if (condition.isPresent()) {
      switch (put(condition.get().query(), control, session, facts)) {
        case Refusal refusal -> {
          return seen(refusal, facts);
        }
        case Answer answer -> {
          var yes = yesOrNo(answer);
          if (yes.isEmpty()) {
            return new Seen(
                new Broken(Reasons.oddCondition()), keeper.of(answer, facts), Optional.empty());
          }
          if (!yes.get()) {
            return new Seen(
                new NotApplicable(condition.get().otherwise().strip()),
                keeper.of(answer, facts),
                Optional.empty());
          }
        }
      }
    }
    return switch (control.question()) {
      case Question.OffendingRows _, Question.RowsToReview _ -> askRows(control, session, facts);
      case Question.JavaProbe(var name, _) -> look(name, control, session, facts);
      case Question.Attestation _ -> Seen.of(new AwaitingAuditor(List.of()));
    };
  }

  private Seen askRows(Control control, Asks session, ServerFacts facts) {
    var query = control.question().queryFor(facts.major());
    if (query.isEmpty()) {
      return Seen.of(new NotChecked(Obstacle.UNSUPPORTED, Reasons.noQuery(facts)));
    }
    return switch (put(query.get(), control, session, facts)) {
      case Refusal refusal -> seen(refusal, facts);
      case Answer answer -> seen(control, answer, facts);
    };
  }

  private Seen seen(Control control, Answer answer, ServerFacts facts) {
    var evidence = keeper.of(answer, facts);
    try {
      var findings = new FindingMaker(control, answer.columns()).findings(answer.rows());
      boolean review = control.question() instanceof Question.RowsToReview;
      return new Seen(review ? toReview(findings) : found(findings), evidence, Optional.empty());
    } catch (IllegalArgumentException e) {
      return new Seen(new Broken(Reasons.failed(e)), evidence, Optional.empty());
    }
  }

  private Seen look(String name, Control control, Asks session, ServerFacts facts) {
    var probe = javaProbes.get(name);
    if (probe == null) {
      return Seen.of(new Broken(Reasons.noSuchProbe(name)));
    }
    var columns = probe.columns(control);
    var maker = new FindingMaker(control, columns);
    return switch (probe.look(control, session, facts)) {
      case Sighting.Offending(var rows, var query) ->
          new Seen(
              found(maker.findings(first(rows))),
              keeper.of(columns, rows, query, facts),
              Optional.empty());
      case Sighting.ToReview(var rows, var query) ->
          new Seen(
              toReview(maker.findings(first(rows))),
              keeper.of(columns, rows, query, facts),
              Optional.empty());
      case Sighting.NotApplicable(var reason) -> Seen.of(new NotApplicable(reason));
      case Sighting.CannotTell(var reason) -> Seen.of(new NotChecked(Obstacle.UNSUPPORTED, reason));
      case Sighting.Refused(var refusal) -> seen(refusal, facts);
    };
  }

  private List<List<String>> first(List<List<String>> rows) {
    return rows.subList(0, Math.min(rows.size(), limits.findings()));
  }

  private Reply put(String sql, Control control, Asks session, ServerFacts facts) {
    var values = new HashMap<>(control.settings());
    values.put(PROVIDER_ROLES, facts.platform().ownRoles());
    var text = NamedParameters.of(sql, values);
    var reply = session.ask(text.sql(), text.values(), limits.findings());
    return reply.asking(text.runnable(reply.query()));
  }

  private static Outcome found(List<Finding> findings) {
    return findings.isEmpty() ? new Passed() : new Found(findings);
  }

  private static Outcome toReview(List<Finding> findings) {
    return findings.isEmpty() ? new Passed() : new AwaitingAuditor(findings);
  }

  private static Seen seen(Refusal refusal, ServerFacts facts) {
    var outcome = RefusedOutcome.of(refusal, facts);
    boolean ends = refusal.kind() == Reply.Kind.LOST || refusal.kind() == Reply.Kind.CANCELLED;
    return new Seen(
        outcome, EvidenceKeeper.of(refusal, facts), ends ? Optional.of(refusal) : Optional.empty());
  }

  private static Optional<Boolean> yesOrNo(Answer answer) {
    if (answer.rows().size() != 1 || answer.columns().size() != 1) {
      return Optional.empty();
    }
    return switch (answer.rows().getFirst().getFirst()) {
      case "t", "true" -> Optional.of(true);
      case "f", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// The result of a control in one place.
  static ProbeResult result(
      Control control, Optional<String> database, Seen seen, Instant startedAt, Instant endedAt) {
    return new ProbeResult(
        control.id(),
        database,
        seen.outcome(),
        seen.evidence(),
        startedAt,
        Duration.between(startedAt, endedAt));
  }
}
