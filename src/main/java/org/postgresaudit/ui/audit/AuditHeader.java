package org.postgresaudit.ui.audit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.ServerFacts.Right;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.desk.Names;
import org.postgresaudit.ui.audit.run.RunMessages;
import org.postgresaudit.ui.audit.run.RunState;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.ShareBar;
import org.postgresaudit.ui.kit.Texts;

/// The line above the three panes: what is audited and as whom, how far we are, and the two things
/// to do with the whole audit.
final class AuditHeader extends HBox {
  // What gives way, the least wanted first, as the room gets short; all of it stands elsewhere too.
  private static final double FOR_ROLE = 1480;
  private static final double FOR_TLS = 1370;
  private static final double FOR_VERSION = 1280;
  private static final double FOR_ADDRESS = 1140;
  private static final double FOR_WORD = 1040;
  private static final double FOR_SEVERITIES = 960;

  /// Letters of a name that is shown whole, and the room a longer one keeps at least.
  private static final int SHORT_NAME = 20;

  private static final double LEAST_NAME = 120;
  private static final double LEAST_ADDRESS = 160;
  private final AuditViewModel model;
  private final HBox facts = new HBox(12);
  private final ShareBar coverage = new ShareBar(6);
  private final Label percent = Texts.strong("");
  private final Tooltip decided = new Tooltip();
  private final Map<Severity, Label> counts = new EnumMap<>(Severity.class);
  private final Button probe = Buttons.compact(Buttons.plain(Icon.PROBE, "", () -> {}));

  private final Button before;

  /// @param toPreflight opens what a run will be able to answer
  /// @param review where the review by a second person stands
  AuditHeader(AuditViewModel model, Runnable toPreflight, Node review) {
    super(12);
    before = Buttons.compact(Buttons.plain(Icon.TEST, RunMessages.preflight(), toPreflight));
    before.setId("preflight");
    before.setTooltip(new Tooltip(RunMessages.preflightHint()));
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("audit-header");
    facts.setAlignment(Pos.CENTER_LEFT);
    facts.setMinWidth(0);
    coverage.setMinWidth(96);
    coverage.setPrefWidth(96);
    coverage.setMaxWidth(96);
    percent.setMinWidth(Region.USE_PREF_SIZE);
    percent.setTooltip(decided);
    percent.setId("coverage");
    probe.setId("probe-all");
    var report =
        Buttons.compact(Buttons.primary(Icon.REPORT, Messages.report(), model::openReport));
    report.setId("open-report");
    var word = Texts.muted(Messages.coverage());
    word.setMinWidth(Region.USE_PREF_SIZE);
    only(word, FOR_WORD);
    var severities = severities();
    var second = upright();
    only(severities, FOR_SEVERITIES);
    only(second, FOR_SEVERITIES);
    getChildren()
        .addAll(
            facts,
            Texts.space(),
            Texts.row(word, coverage, percent),
            upright(),
            severities,
            second,
            before,
            probe,
            review,
            report);
    model.open().factsProperty().subscribe(this::facts);
    model.open().revisionProperty().subscribe(_ -> count());
    model.run().stateProperty().subscribe(this::run);
  }

  private void facts(Optional<ServerFacts> known) {
    var target = model.open().audit().target();
    var name = Texts.whole(Texts.paneTitle(target.name()));
    var address = Texts.mono(address(target.host(), target.port()));
    address.getStyleClass().add("muted");
    facts.getChildren().setAll(Icon.CONNECTIONS.node(20), name, address);
    // A long name gives way to what stands beside it; the pointer shows the whole.
    name.setMinWidth(target.name().length() <= SHORT_NAME ? Region.USE_PREF_SIZE : LEAST_NAME);
    Texts.keep(address, LEAST_ADDRESS);
    only(address, FOR_ADDRESS);
    if (known.isEmpty()) {
      var notYet = Texts.muted(Messages.notReachedYet());
      only(notYet, FOR_SEVERITIES);
      facts.getChildren().add(notYet);
      return;
    }
    var server = known.get();
    var version = Texts.whole(Texts.muted(Messages.version(server.version())));
    version.setMinWidth(Region.USE_PREF_SIZE);
    var role = role(server);
    var tls = tls(server);
    only(version, FOR_VERSION);
    only(tls, FOR_TLS);
    only(role, FOR_ROLE);
    facts.getChildren().addAll(version, tls, role);
  }

  /// Shows it while there is the room.
  private void only(Node node, double width) {
    var roomy = widthProperty().greaterThanOrEqualTo(width);
    node.visibleProperty().bind(roomy);
    node.managedProperty().bind(roomy);
  }

  private static Node tls(ServerFacts server) {
    var label =
        Texts.muted(server.tls().map(t -> Messages.tls(t.protocol())).orElseGet(Messages::noTls));
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setGraphic(
        server.tls().isPresent()
            ? Icon.TLS_VERIFIED.node(14, "success")
            : Icon.TLS_NONE.node(14, "warning"));
    label.setTooltip(
        new Tooltip(
            server
                .tls()
                .map(t -> Messages.tlsCipher(t.protocol(), t.cipher()))
                .orElseGet(Messages::noTlsHint)));
    return label;
  }

  private static Node role(ServerFacts server) {
    var name = Texts.mono(server.role());
    name.getStyleClass().add("muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    var as = Texts.muted(Names.asRole());
    as.setMinWidth(Region.USE_PREF_SIZE);
    // Of what the role holds the beginning may do; the pointer shows the rest.
    var rights = Texts.whole(Texts.muted(Messages.rights(rights(server))));
    rights.setMinWidth(0);
    var row = new HBox(as, name, rights);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    return row;
  }

  private static String rights(ServerFacts server) {
    if (server.rights().contains(Right.SUPERUSER)) {
      return Right.SUPERUSER.name().toLowerCase(java.util.Locale.ROOT);
    }
    var words =
        Arrays.stream(Right.values())
            .filter(server.rights()::contains)
            .filter(
                right ->
                    right != Right.PG_READ_ALL_SETTINGS
                        || !server.rights().contains(Right.PG_MONITOR))
            .map(
                right ->
                    right
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("hba_rules", "hba rules")
                        .replace("ident_rules", "ident rules")
                        .replace("file_settings", "file settings")
                        .replace("role_verifiers", "verifiers"))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Messages.onlyConnects() : words;
  }

  private Node severities() {
    var row = new HBox(12);
    row.setAlignment(Pos.CENTER_LEFT);
    for (var severity : Arrays.asList(Severity.values()).reversed()) {
      if (severity == Severity.INFO) {
        continue;
      }
      var count = Texts.body("");
      count.setMinWidth(Region.USE_PREF_SIZE);
      counts.put(severity, count);
      var both = new HBox(4, SeverityMark.small(severity), count);
      both.setAlignment(Pos.CENTER_LEFT);
      row.getChildren().add(both);
    }
    return row;
  }

  private void count() {
    var progress = model.open().progress(new Extent.Everything());
    var tally = model.open().tally();
    coverage.showCoverage(tally);
    percent.setText(Messages.percent(progress.percent()));
    decided.setText(Messages.coverageHint(progress.decided(), progress.controls()));
    counts.forEach(
        (severity, label) -> {
          label.setText(String.valueOf(tally.open(severity)));
          label.setAccessibleText(Messages.openFindings(tally.open(severity), severity.word()));
        });
  }

  private void run(RunState state) {
    var sealed = model.open().audit().isSealed();
    switch (state) {
      case RunState.Running _ -> offer(Icon.CANCEL, RunMessages.cancel(), model.run()::cancel);
      case RunState.Stopping _ -> offer(Icon.CANCEL, RunMessages.cancelling(), () -> {});
      case RunState.CutShort _ -> offer(Icon.PROBE, RunMessages.resumeRun(), model.run()::probeAll);
      case RunState.Idle _, RunState.Failed _ ->
          offer(Icon.PROBE, RunMessages.probeAll(), model.run()::probeAll);
    }
    probe.setDisable(sealed || state instanceof RunState.Stopping);
    before.setDisable(sealed || state.isBusy());
  }

  private void offer(Icon icon, String verb, Runnable action) {
    probe.setGraphic(icon.node());
    probe.setText(verb);
    probe.setOnAction(_ -> action.run());
  }

  private static String address(String host, int port) {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  private static Region upright() {
    var line = new Region();
    line.getStyleClass().add("upright-line");
    line.setMinSize(1, 20);
    line.setMaxSize(1, 20);
    return line;
  }
}
