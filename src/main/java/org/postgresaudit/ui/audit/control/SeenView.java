package org.postgresaudit.ui.audit.control;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Judged;
import org.postgresaudit.ui.audit.evidence.EvidenceBox;
import org.postgresaudit.ui.audit.evidence.EvidenceRows;
import org.postgresaudit.ui.audit.evidence.EvidenceTables;
import org.postgresaudit.ui.audit.evidence.PinColumn;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.InTurn;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// What was seen, or why nothing was: sentences, evidence, the words of the server, and what to do
/// next. What could not be looked at never looks like what passed.
public final class SeenView extends VBox {
  private final AuditViewModel model;
  private final ControlRow row;
  private final EvidenceActions actions;

  /// What can be done with the evidence.
  public interface EvidenceActions {
    void enlarge(EvidenceRows rows);

    void problem(String sentence);

    /// Makes and saves the tables.
    EvidenceTables tables();

    /// Fills in what was found.
    Fixes fixes();
  }

  SeenView(AuditViewModel model, ControlRow row, EvidenceActions actions) {
    super(12);
    this.model = model;
    this.row = row;
    var assessment = row.assessment();
    this.actions = actions;
    getStyleClass().add("seen");
    if (assessment.results().isEmpty()) {
      notAsked(assessment);
      return;
    }
    var kinds = new TreeSet<Result>();
    assessment.results().forEach(r -> kinds.add(r.outcome().result()));
    for (var kind : kinds) {
      tell(kind, assessment, kinds);
    }
    // What stands above is read first; who walks on at once does not wait for what stands below.
    var turns = new InTurn(this);
    turns.then(() -> evidence(assessment));
    // The table fills its place one frame after, and is styled with the next.
    turns.pause();
    turns.pause();
    if (kinds.contains(Result.AWAITING_AUDITOR)) {
      turns.then(this::toJudgeOneByOne);
    }
    if (kinds.contains(Result.FOUND)) {
      turns.then(() -> fix(assessment));
    }
  }

  /// Rows to judge are read in the table first.
  private void toJudgeOneByOne() {
    var waiting = judged(Result.AWAITING_AUDITOR);
    if (!waiting.isEmpty()) {
      titled(ControlMessages.oneByOne(), new FindingList(model.verdict(), row, waiting));
    }
  }

  private void notAsked(Assessment assessment) {
    if (assessment.control().isAttestation()) {
      byPeople(assessment);
    } else {
      add(Texts.wrapped(ControlMessages.notAskedYet()));
    }
  }

  private void tell(Result kind, Assessment assessment, Set<Result> kinds) {
    var of = assessment.results().stream().filter(r -> r.outcome().result() == kind).toList();
    switch (kind) {
      case FOUND -> add(new FindingList(model.verdict(), row, judged(kind)));
      case AWAITING_AUDITOR -> toJudge(assessment, of);
      case NOT_CHECKED -> notChecked(assessment, of);
      case BROKEN -> broken(of);
      case NOT_APPLICABLE -> reasons(of);
      case PASSED -> passed(of, kinds.size() > 1);
    }
  }

  private List<Judged> judged(Result kind) {
    return row.findings().stream()
        .filter(finding -> finding.result().outcome().result() == kind)
        .toList();
  }

  private void toJudge(Assessment assessment, List<ProbeResult> of) {
    var provider = of.stream().flatMap(r -> r.outcome().explanation().stream()).findFirst();
    if (provider.isPresent()) {
      add(Texts.wrapped(ControlMessages.providerAnswers()));
      titled(ControlMessages.whereToLook(), new MarkdownView(provider.get()));
      return;
    }
    if (assessment.control().isAttestation()) {
      byPeople(assessment);
      return;
    }
    var findings = of.stream().flatMap(r -> r.outcome().findings().stream()).toList();
    add(Texts.wrapped(ControlMessages.toReview(findings.size())));
  }

  private void byPeople(Assessment assessment) {
    add(Texts.wrapped(ControlMessages.onlyPeople()));
    titled(ControlMessages.howToFindOut(), new MarkdownView(assessment.control().checkByHand()));
  }

  private void notChecked(Assessment assessment, List<ProbeResult> of) {
    of.stream()
        .map(r -> r.outcome().explanation().orElse(""))
        .distinct()
        .forEach(
            reason ->
                add(new Banner(Tone.WARNING, ControlMessages.notChecked(Visible.of(reason)))));
    serverWords(of);
    var facts = model.open().factsProperty().get();
    if (facts.isPresent() && Grants.lacksPrivilege(assessment)) {
      var grants = Grants.of(assessment, facts.get(), model.open());
      if (grants.statements().isEmpty()) {
        add(Texts.wrapped(ControlMessages.onlySuperuser()));
      } else {
        var sql = String.join("\n", grants.statements());
        titled(
            ControlMessages.grantsAnswerIt(grants.statements().size(), grants.others()),
            CodeBlock.sql(sql),
            CopyButton.labelled(ControlMessages.copySql(), () -> sql));
      }
    }
    if (!assessment.control().checkByHand().isBlank()) {
      titled(ControlMessages.orByHand(), new MarkdownView(assessment.control().checkByHand()));
    }
  }

  private void serverWords(List<ProbeResult> of) {
    var words =
        of.stream().map(r -> r.evidence().serverWords()).filter(w -> !w.isBlank()).distinct();
    words.forEach(said -> titled(ControlMessages.serverSaid(), CodeBlock.plain(lines(said))));
  }

  private void broken(List<ProbeResult> of) {
    add(new Banner(Tone.PROBLEM, ControlMessages.broken()));
    of.stream()
        .map(r -> r.outcome().explanation().orElse(""))
        .filter(error -> !error.isBlank())
        .distinct()
        .forEach(error -> add(CodeBlock.plain(lines(error))));
    serverWords(of);
  }

  private void reasons(List<ProbeResult> of) {
    of.stream()
        .map(ProbeResult::outcome)
        .flatMap(outcome -> reason(outcome).stream())
        .distinct()
        .forEach(reason -> add(Texts.wrapped(reason)));
  }

  private static java.util.Optional<String> reason(Outcome outcome) {
    return outcome.explanation().map(Visible::of);
  }

  private void passed(List<ProbeResult> of, boolean amongOthers) {
    long databases = of.stream().flatMap(r -> r.database().stream()).count();
    var sentence =
        databases == 0 ? ControlMessages.passed() : ControlMessages.passedIn((int) databases);
    add(amongOthers ? Texts.muted(sentence) : Texts.wrapped(sentence));
  }

  private void evidence(Assessment assessment) {
    var rows = EvidenceRows.of(assessment.results());
    if (!rows.isEmpty()) {
      var larger =
          Buttons.compact(
              Buttons.icon(Icon.ENLARGE, ControlMessages.enlarge(), () -> actions.enlarge(rows)));
      larger.setId("enlarge-evidence");
      add(
          new EvidenceBox(
                  rows,
                  actions.tables(),
                  table ->
                      PinColumn.into(
                          table,
                          assessment.control().id(),
                          assessment.results(),
                          model.beside().pins()),
                  actions::problem,
                  List.of(larger))
              .drawnNext());
    }
  }

  private void fix(Assessment assessment) {
    if (!assessment.control().fix().isBlank()) {
      titled(
          ControlMessages.fix(),
          actions.fixes().shown(assessment),
          Texts.row(actions.fixes().copying(assessment), Texts.keyCap("F")));
    }
  }

  private void titled(String title, Node body, Node... right) {
    var head = Texts.row(Texts.strong(title), Texts.space());
    head.getChildren().addAll(right);
    add(new VBox(8, head, body));
  }

  /// Line breaks stay, everything else that could hide something becomes visible.
  private static String lines(String words) {
    return words.lines().map(Visible::of).collect(java.util.stream.Collectors.joining("\n"));
  }

  private void add(Node node) {
    getChildren().add(node);
  }
}
