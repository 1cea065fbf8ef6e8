package org.postgresaudit.enclosure;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.probe.FixStep;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.content.ReportedControl;

/// One setting as one control's fix would have it.
///
/// @param raw the value as it is meant, without quotes; empty when it cannot be told
/// @param need whether it can be taken over as it is
record ProposedSetting(
    ReportedControl control, String name, Optional<String> raw, Effect effect, Need need) {

  /// When the server goes by it.
  enum Effect {
    RELOAD,
    RESTART
  }

  /// What somebody has to do before the line is right.
  enum Need {
    NOTHING,
    /// The right value depends on the machine or the place.
    OWN_VALUE,
    /// A server does not start with a library that is not installed.
    INSTALLATION,
    /// Nobody has said yet that it is needed.
    JUDGEMENT
  }

  private static final Pattern IN_SQL =
      Pattern.compile(
          "alter\\s+system\\s+set\\s+(?<name>[a-z_][a-z0-9_.]*|\"[a-z_][a-z0-9_.]*\")"
              + "\\s*(?:=|\\bto\\b)\\s*(?<value>.+);",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern IN_FILE =
      Pattern.compile(
          "(?<name>[a-z_][a-z0-9_.]*)\\s*=\\s*(?<value>'(?:[^'\\n]|'')*'|[^\\s#']+)\\s*(?:#.*)?");

  /// Words and switches mean the same everywhere; numbers, paths, addresses and commands do not.
  private static final Pattern UNIVERSAL =
      Pattern.compile("|[A-Za-z][A-Za-z_-]*|TLSv1\\.[0-9]|0600");

  private static final Set<String> UNIVERSAL_NAMES =
      Set.of("password_encryption", "ssl_ciphers", "log_line_prefix", "ssl_ecdh_curve");

  private static final Set<String> OF_THE_PLACE =
      Set.of("listen_addresses", "ssl_cert_file", "ssl_key_file", "ssl_ca_file", "ssl_crl_file");

  /// As a line of the file has it; empty when it cannot be written.
  Optional<String> value() {
    return raw.flatMap(ConfValue::of);
  }

  /// What a control proposes about its findings that are to be mended; each setting and value once.
  static List<ProposedSetting> of(ReportedControl control) {
    if (!Repair.isToDo(control)) {
      return List.of();
    }
    var settings = new LinkedHashSet<ProposedSetting>();
    boolean reloads =
        Fix.of(control.control().fix()).blocks().stream()
            .anyMatch(block -> block.text().contains("pg_reload_conf("));
    for (var result : control.assessment().results()) {
      var toMend = Repair.toMend(control.assessment(), result);
      if (!toMend.isEmpty()) {
        for (var step : FixStep.of(control.control(), toMend)) {
          inSql(control, result, step, reloads ? Effect.RELOAD : Effect.RESTART)
              .ifPresent(settings::add);
        }
        settings.addAll(inFile(control, reloads ? Effect.RELOAD : Effect.RESTART));
      }
    }
    // One that is right alone may stop the server without the others, as TLS without a key.
    var most = settings.stream().map(ProposedSetting::need).max(Comparator.naturalOrder());
    return settings.stream().map(s -> s.needing(most.orElse(s.need()))).toList();
  }

  private ProposedSetting needing(Need most) {
    return new ProposedSetting(control, name, raw, effect, most);
  }

  private static Optional<ProposedSetting> inSql(
      ReportedControl control, ProbeResult result, FixStep step, Effect effect) {
    var match = IN_SQL.matcher(step.sql().orElse("").strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    var name = match.group("name").replace("\"", "");
    var raw = ConfValue.meant(match.group("value").strip());
    var need =
        Repair.isToJudge(control.assessment(), result, step)
            ? Need.JUDGEMENT
            : isLibraries(name)
                ? Need.INSTALLATION
                : step.isSettled() || isUniversal(name, raw.orElse(""))
                    ? Need.NOTHING
                    : Need.OWN_VALUE;
    return Optional.of(new ProposedSetting(control, name, raw, effect, need));
  }

  private static List<ProposedSetting> inFile(ReportedControl control, Effect effect) {
    return Fix.of(control.control().fix()).blocks().stream()
        .filter(block -> block.kind() == Fix.Kind.CONF)
        .flatMap(block -> block.text().lines())
        .map(IN_FILE::matcher)
        .filter(match -> match.matches())
        .map(
            match -> {
              var name = match.group("name");
              var raw = ConfValue.meant(match.group("value"));
              return new ProposedSetting(
                  control,
                  name,
                  raw,
                  isLibraries(name) ? Effect.RESTART : effect,
                  isLibraries(name)
                      ? Need.INSTALLATION
                      : isUniversal(name, raw.orElse("")) ? Need.NOTHING : Need.OWN_VALUE);
            })
        .toList();
  }

  private static boolean isUniversal(String name, String value) {
    return UNIVERSAL_NAMES.contains(name)
        || (UNIVERSAL.matcher(value).matches() && !OF_THE_PLACE.contains(name));
  }

  /// Whether what is loaded already has to stay in the list.
  static boolean isLibraries(String name) {
    return name.endsWith("_preload_libraries");
  }
}
