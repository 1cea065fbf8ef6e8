package org.postgresaudit.enclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;

/// `postgresql.conf.proposal`: every setting a failing control's fix would change, with what it is
/// now and why it should be another. Where controls want different values the worst one's stands
/// and the others are named; lists of libraries are joined with what is loaded already.
final class SettingsProposal {
  static final String NAME = "postgresql.conf.proposal";

  private static final Comments CONF = Comments.CONF;

  /// As `pg_settings.source` says it of an option of the program.
  private static final String COMMAND_LINE = "command line";

  private final StringBuilder text = new StringBuilder();
  private final ReportContent content;
  private final Optional<Inventory> inventory;

  private SettingsProposal(ReportContent content) {
    this.content = content;
    this.inventory = content.run().flatMap(run -> run.inventory());
  }

  static byte[] of(ReportContent content) {
    var proposal = new SettingsProposal(content);
    proposal.write();
    return proposal.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static boolean hasSettings(ReportedControl control) {
    return !ProposedSetting.of(control).isEmpty();
  }

  private void write() {
    text.append(CONF.text(Messages.settingsHead(content)));
    var bySetting = new LinkedHashMap<String, List<ProposedSetting>>();
    content.controls().stream()
        .filter(Repair::isToDo)
        .sorted(Comparator.comparing(ReportedControl::severity).reversed())
        .flatMap(control -> ProposedSetting.of(control).stream())
        .forEach(s -> bySetting.computeIfAbsent(s.name(), _ -> new ArrayList<>()).add(s));
    if (bySetting.isEmpty()) {
      text.append("\n").append(CONF.line(Messages.noSettings()));
    }
    bySetting.forEach(this::setting);
  }

  private void setting(String name, List<ProposedSetting> wanted) {
    var first = wanted.getFirst();
    text.append("\n");
    wanted.stream().map(ProposedSetting::control).distinct().forEach(this::reason);
    text.append(CONF.line(present(name)));
    boolean started = isGivenAtStart(name);
    if (started) {
      text.append(CONF.text(Messages.givenAtStart()));
    }
    exceptions(name).forEach(words -> text.append(CONF.line(words)));
    text.append(
        CONF.line(
            started || wanted.stream().anyMatch(s -> s.effect() == ProposedSetting.Effect.RESTART)
                ? Messages.restart()
                : Messages.reload()));
    if (ProposedSetting.isLibraries(name)) {
      line(name, joined(name, wanted), first.need());
      return;
    }
    line(name, first.value(), first.need());
    wanted.stream()
        .skip(1)
        .filter(other -> !other.value().equals(first.value()))
        .forEach(
            other -> {
              text.append(CONF.line(Messages.alsoProposed(other.control())));
              text.append(CONF.line(name + " = " + other.value().orElse("")));
            });
  }

  private void reason(ReportedControl control) {
    text.append(CONF.line(Messages.head(control)));
    text.append(CONF.text(control.control().title()));
  }

  private void line(String name, Optional<String> value, ProposedSetting.Need need) {
    if (value.isEmpty()) {
      text.append(CONF.line(Messages.settingUnwritable()));
      return;
    }
    var line = name + " = " + value.get();
    switch (need) {
      case NOTHING -> text.append(line).append("\n");
      case OWN_VALUE -> text.append(CONF.line(Messages.chooseValue())).append(CONF.line(line));
      case INSTALLATION -> text.append(CONF.text(Messages.installFirst())).append(CONF.line(line));
      case JUDGEMENT -> text.append(CONF.line(Messages.judgeSetting())).append(CONF.line(line));
    }
  }

  private Optional<String> joined(String name, List<ProposedSetting> wanted) {
    var libraries = new LinkedHashSet<String>();
    value(name).ifPresent(now -> libraries.addAll(names(now)));
    for (var setting : wanted) {
      setting.raw().ifPresent(raw -> libraries.addAll(names(raw)));
    }
    return ConfValue.quoted(String.join(", ", libraries));
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(","))
        .map(part -> part.strip().replaceAll("^\"|\"$", ""))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private String present(String name) {
    var part = inventory.map(all -> all.part(Kind.SETTINGS));
    if (part.isEmpty()) {
      return Messages.presentUnknown(Messages.wholeInventoryMissing());
    }
    return switch (part.get()) {
      case Part.NotRead(var reason, _) -> Messages.presentUnknown(reason);
      case Part.Read read -> present(name, read);
    };
  }

  private static String present(String name, Part.Read read) {
    return row(name, read)
        .map(
            row ->
                Messages.present(
                    row.getOrDefault("value", "") + row.getOrDefault("unit", ""),
                    row.getOrDefault("file", "").isEmpty()
                        ? row.getOrDefault("source", "")
                        : row.getOrDefault("file", "") + ":" + row.getOrDefault("line", "")))
        .orElseGet(
            () ->
                read.missesNothing()
                    ? Messages.factory()
                    : Messages.presentUnknown(
                        read.gaps().stream().map(Part.Gap::reason).findFirst().orElse("")));
  }

  private Optional<String> value(String name) {
    return known(name).map(row -> row.getOrDefault("value", ""));
  }

  /// Whether no line of a file has an effect.
  private boolean isGivenAtStart(String name) {
    return known(name)
        .filter(row -> COMMAND_LINE.equals(row.getOrDefault("source", "")))
        .isPresent();
  }

  private Optional<Map<String, String>> known(String name) {
    return inventory
        .map(all -> all.part(Kind.SETTINGS))
        .filter(Part.Read.class::isInstance)
        .flatMap(part -> row(name, (Part.Read) part));
  }

  private static Optional<Map<String, String>> row(String name, Part.Read read) {
    return read.rows().stream()
        .filter(row -> row.get(Kind.SETTINGS.place("name")).equals(name))
        .map(row -> named(Kind.SETTINGS, row))
        .findFirst();
  }

  static Map<String, String> named(Kind kind, List<String> row) {
    return kind.columns().stream()
        .collect(Collectors.toMap(column -> column, column -> row.get(kind.place(column))));
  }

  private List<String> exceptions(String name) {
    return inventory.map(all -> all.rows(Kind.ROLE_SETTINGS)).orElse(List.of()).stream()
        .map(row -> named(Kind.ROLE_SETTINGS, row))
        .filter(row -> name.equals(row.getOrDefault("name", "")))
        .map(
            row ->
                Messages.exception(
                    row.getOrDefault("role", ""),
                    row.getOrDefault("database", ""),
                    row.getOrDefault("value", "")))
        .toList();
  }
}
