package org.postgresaudit.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Command.Group;
import org.postgresaudit.ui.audit.control.ControlPane;
import org.postgresaudit.ui.audit.controls.ControlsPane;
import org.postgresaudit.ui.audit.controls.ListMessages;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.listing.Order;
import org.postgresaudit.ui.audit.review.ReviewCommands;
import org.postgresaudit.ui.audit.run.RunMessages;
import org.postgresaudit.ui.audit.sections.SectionMessages;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ResultIcon;
import org.postgresaudit.ui.kit.Words;

/// What the palette offers on the screen of an audit: every act a key or a button has there, its
/// sections and its controls.
final class AuditCommands {
  private final AuditViewModel model;
  private final ControlsPane controls;
  private final ControlPane control;
  private final AuditTabs tabs;
  private final ReviewCommands review;
  private final Runnable insertWording;
  private final Runnable toPreflight;

  AuditCommands(
      AuditViewModel model,
      ControlsPane controls,
      ControlPane control,
      AuditTabs tabs,
      ReviewCommands review,
      Runnable insertWording,
      Runnable toPreflight) {
    this.model = model;
    this.controls = controls;
    this.control = control;
    this.tabs = tabs;
    this.review = review;
    this.insertWording = insertWording;
    this.toPreflight = toPreflight;
  }

  List<Command> all() {
    var all = new ArrayList<Command>();
    all.addAll(walking());
    all.addAll(judging());
    all.addAll(review.all());
    all.addAll(probing());
    all.addAll(filters());
    all.addAll(tabs.commands());
    all.addAll(sections());
    all.addAll(model.open().rows().stream().map(this::control).toList());
    return all;
  }

  private List<Command> walking() {
    return List.of(
        here(Icon.UNFOLDED, KeyMessages.next(), model.walk()::next).key("J"),
        here(Icon.UP, KeyMessages.previous(), model.walk()::previous).key("K"),
        here(Icon.TO_JUDGE, KeyMessages.nextUndecidedShort(), model.walk()::nextUndecided).key("N"),
        here(Icon.UNFOLDED, KeyMessages.nextSection(), () -> model.walk().stepSection(1)).key("]"),
        here(Icon.UP, KeyMessages.previousSection(), () -> model.walk().stepSection(-1)).key("["),
        here(Icon.SEARCH, KeyMessages.search(), controls::toSearch).key("/"),
        here(Icon.CHECKLIST, KeyMessages.selectAll(), controls::selectAll).key("Ctrl+A"),
        here(Icon.WORDING, KeyMessages.wording(), insertWording)
            .key("W")
            .unless(noControl().or(this::whySealed)));
  }

  private List<Command> judging() {
    var judging = new ArrayList<Command>();
    int key = 1;
    for (var verdict : Verdict.values()) {
      judging.add(
          here(
                  Icon.SIGN,
                  KeyMessages.judge(Words.of(verdict)),
                  () -> model.verdict().choose(verdict))
              .key(String.valueOf(key++))
              .unless(noControl().or(this::whySealed)));
    }
    judging.add(
        here(Icon.SIGN, KeyMessages.note(), () -> control.verdict().toNote())
            .key("C")
            .unless(noControl().or(this::whySealed)));
    judging.add(
        Command.act(Icon.UNDO, KeyMessages.undo(), model::undoLast)
            .key("Ctrl+Z")
            .unless(whySealed()));
    judging.add(
        Command.act(Icon.REDO, KeyMessages.redo(), model::redoLast)
            .key("Ctrl+Y")
            .unless(whySealed()));
    judging.add(
        here(Icon.UNFOLDED, KeyMessages.nextFinding(), () -> model.verdict().stepFinding(1))
            .key(".")
            .unless(noControl()));
    judging.add(
        here(Icon.UP, KeyMessages.previousFinding(), () -> model.verdict().stepFinding(-1))
            .key(",")
            .unless(noControl()));
    judging.add(
        here(Icon.COPY, KeyMessages.copyFix(), control::copyFix).key("F").unless(noControl()));
    judging.add(Command.act(Icon.REPORT, KeyMessages.report(), model::openReport));
    return judging;
  }

  private List<Command> probing() {
    var part = model.sectionAtHand().map(Section::title).orElse("");
    return List.of(
        Command.act(Icon.PROBE, RunMessages.probeAll(), model.run()::probeAll).unless(whyNoProbe()),
        Command.act(Icon.PROBE_AGAIN, KeyMessages.probeAgain(), model::probeAgain)
            .key("R")
            .unless(whyNoProbe().or(this::whyNotThisOne)),
        Command.act(Icon.PROBE_AGAIN, KeyMessages.probeSection(), model::probeSection)
            .aside(part)
            .key("Shift+R")
            .unless(whyNoProbe().or(this::noControl)),
        Command.act(Icon.CANCEL, KeyMessages.cancelRun(), model.run()::cancel)
            .unless(
                model.run().state().isBusy()
                    ? Optional.empty()
                    : Optional.of(KeyMessages.nothingRuns())),
        Command.act(Icon.TEST, RunMessages.preflight(), toPreflight).unless(whyNoProbe()));
  }

  private List<Command> filters() {
    var filters = new ArrayList<Command>();
    for (var filter : Filter.values()) {
      filters.add(
          here(
              Icon.SORT,
              KeyMessages.show(ListMessages.of(filter).toLowerCase(Locale.ROOT)),
              () -> model.ask(filter.in(model.queryProperty().get()))));
    }
    for (var order : Order.values()) {
      filters.add(here(Icon.SORT, ListMessages.of(order), () -> model.sort(order)));
    }
    return filters;
  }

  private List<Command> sections() {
    var all = new ArrayList<Command>();
    all.add(section("", SectionMessages.allSections(), new Extent.Everything()));
    for (var section : model.open().checklist().sections()) {
      var number = String.valueOf(section.number());
      all.add(section(number, number + " " + section.title(), new Extent.OfSection(section)));
      for (var item : section.items()) {
        var point = number + "." + item.number();
        all.add(
            section(point, point + " " + item.title(), new Extent.OfItem(section, item))
                .aside(section.title()));
      }
    }
    return all;
  }

  private Command section(String id, String name, Extent extent) {
    return Command.of(
        Group.SECTIONS,
        id,
        name,
        Icon.CHECKLIST::node,
        () -> {
          model.walk().showControls(extent, Filter.ALL);
          controls.toList();
        });
  }

  private Command control(ControlRow row) {
    var known = row.assessment();
    var words =
        known.isDecided()
            ? model
                .open()
                .checklist()
                .section(row.control().section())
                .map(Section::title)
                .orElse("")
            : KeyMessages.undecided();
    return Command.of(
            Group.CONTROLS,
            row.control().id(),
            row.control().title(),
            () -> ResultIcon.of(known.result()),
            () -> {
              model.walk().showControl(row);
              controls.toList();
            })
        .aside(words);
  }

  /// An act on the list of controls, which comes into view with it.
  private Command here(Icon icon, String name, Runnable act) {
    return Command.act(
        icon,
        name,
        () -> {
          tabs.choose(Aspect.CONTROLS);
          act.run();
        });
  }

  private Optional<String> whySealed() {
    return model.verdict().isSealed() ? Optional.of(KeyMessages.sealed()) : Optional.empty();
  }

  private Optional<String> whyNoProbe() {
    return model.run().state().isBusy() ? Optional.of(KeyMessages.runs()) : whySealed();
  }

  private Optional<String> noControl() {
    return model.chosenProperty().get().isEmpty()
        ? Optional.of(KeyMessages.noControl())
        : Optional.empty();
  }

  private Optional<String> whyNotThisOne() {
    return model.chosenProperty().get().filter(row -> row.control().isAttestation()).isPresent()
        ? Optional.of(KeyMessages.onlyPeople())
        : noControl();
  }
}
