package org.postgresaudit.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.probe.Outcome.AwaitingAuditor;
import org.postgresaudit.probe.Outcome.Broken;
import org.postgresaudit.probe.Outcome.Found;
import org.postgresaudit.probe.Outcome.NotApplicable;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.Outcome.Passed;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Refusal;
import org.postgresaudit.target.ServerFacts;

/// Asks one control of one session and makes an outcome of what comes back.
final class ControlProbe {
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
    return ask(control, new HeardRefusals().in(session), facts, Distortions.NONE);
  }

  /// The same, knowing what distorts the answers of this session. What passed by a distorted answer
  /// was not seen at all.
  Seen ask(Control control, QuietSession session, ServerFacts facts, Distortions distortions) {
    var seen = look(control, session, facts);
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

  private Seen look(Control control, QuietSession session, ServerFacts facts) {
    try {
      var known = withoutAsking(control, facts);
      if (known.isPresent()) {
        return Seen.of(known.get());
      }
      var missing = Rights.missing(control, facts);
      var inquiry = new Inquiry(control, session, facts, keeper, limits.findings());
      return missing.isEmpty() ? withRights(inquiry) : inquiry.withoutRights(missing);
    } catch (RuntimeException e) {
      return Seen.of(new Broken(Reasons.failed(e)));
    } catch (StackOverflowError e) {
      return Seen.of(new Broken(Reasons.failed(new IllegalStateException("out of stack", e))));
    }
  }

  private Seen withRights(Inquiry inquiry) {
    return inquiry
        .unmetCondition()
        .orElseGet(
            () ->
                switch (inquiry.control().question()) {
                  case Question.OffendingRows _, Question.RowsToReview _ -> rows(inquiry);
                  case Question.JavaProbe(var name, _) -> look(name, inquiry);
                  case Question.Attestation _ -> Seen.of(new AwaitingAuditor(List.of()));
                });
  }

  private static Seen rows(Inquiry inquiry) {
    var question = inquiry.control().question();
    var query = question.queryFor(inquiry.facts().major());
    if (query.isEmpty()) {
      return Seen.of(new NotChecked(Obstacle.UNSUPPORTED, Reasons.noQuery(inquiry.facts())));
    }
    return switch (inquiry.put(query.get())) {
      case Refusal refusal -> inquiry.seen(refusal);
      case Answer answer -> inquiry.seen(outcome(inquiry.control(), answer), answer);
    };
  }

  private static Outcome outcome(Control control, Answer answer) {
    try {
      var findings = new FindingMaker(control, answer.columns()).findings(answer.rows());
      return control.question() instanceof Question.RowsToReview
          ? toReview(findings)
          : found(findings);
    } catch (IllegalArgumentException e) {
      return new Broken(Reasons.failed(e));
    }
  }

  private Seen look(String name, Inquiry inquiry) {
    var probe = javaProbes.get(name);
    if (probe == null) {
      return Seen.of(new Broken(Reasons.noSuchProbe(name)));
    }
    var control = inquiry.control();
    var columns = probe.columns(control);
    var maker = new FindingMaker(control, columns);
    return switch (probe.look(control, inquiry.session(), inquiry.facts())) {
      case Sighting.Offending(var rows, var query) ->
          new Seen(
              found(maker.findings(first(rows))),
              keeper.of(columns, rows, query, inquiry.facts()),
              Optional.empty());
      case Sighting.ToReview(var rows, var query) ->
          new Seen(
              toReview(maker.findings(first(rows))),
              keeper.of(columns, rows, query, inquiry.facts()),
              Optional.empty());
      case Sighting.NotApplicable(var reason) -> Seen.of(new NotApplicable(reason));
      case Sighting.CannotTell(var reason) -> Seen.of(new NotChecked(Obstacle.UNSUPPORTED, reason));
      case Sighting.Refused(var refusal) -> inquiry.seen(refusal);
    };
  }

  private List<List<String>> first(List<List<String>> rows) {
    return rows.subList(0, Math.min(rows.size(), limits.findings()));
  }

  private static Outcome found(List<Finding> findings) {
    return findings.isEmpty() ? new Passed() : new Found(findings);
  }

  private static Outcome toReview(List<Finding> findings) {
    return findings.isEmpty() ? new Passed() : new AwaitingAuditor(findings);
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
