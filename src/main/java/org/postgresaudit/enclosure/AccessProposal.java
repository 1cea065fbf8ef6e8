package org.postgresaudit.enclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.hba.AccessRule;
import org.postgresaudit.hba.ReviewedRule;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.report.content.ReportContent;

/// `pg_hba.conf.proposal`: the rules the server has, in their order, each dangerous one followed by
/// what could stand in its place. What could not be read says so and nothing is made up for it.
final class AccessProposal {
  static final String NAME = "pg_hba.conf.proposal";

  private static final Comments CONF = Comments.CONF;

  private final StringBuilder text = new StringBuilder();
  private final ReportContent content;
  private String file = "";

  private AccessProposal(ReportContent content) {
    this.content = content;
  }

  static byte[] of(ReportContent content) {
    var proposal = new AccessProposal(content);
    proposal.write();
    return proposal.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write() {
    text.append(CONF.text(AccessMessages.head(content)));
    var inventory = content.run().flatMap(run -> run.inventory());
    if (inventory.isEmpty()) {
      text.append("\n").append(CONF.text(AccessMessages.unknown(Messages.wholeInventoryMissing())));
      return;
    }
    switch (inventory.get().part(Kind.ACCESS_RULES)) {
      case Part.NotRead(var reason, var serverWords) -> {
        text.append("\n").append(CONF.text(AccessMessages.unknown(reason)));
        if (!serverWords.isEmpty()) {
          text.append(CONF.line(serverWords));
        }
      }
      case Part.Read read -> rules(read, RuleProposal.Tls.of(inventory.get()));
    }
  }

  private void rules(Part.Read read, RuleProposal.Tls tls) {
    var rows =
        read.rows().stream().map(row -> SettingsProposal.named(Kind.ACCESS_RULES, row)).toList();
    var rules = new ArrayList<AccessRule>();
    rows.forEach(row -> rules.add(rule(row, rules.size() + 1)));
    var reviewed = ReviewedRule.of(rules);
    for (int i = 0; i < rows.size(); i++) {
      rule(reviewed.get(i), rows.get(i).getOrDefault("file", ""), tls);
    }
    read.gaps().forEach(gap -> text.append(CONF.text(AccessMessages.gap(gap.reason()))));
    if (read.truncated()) {
      text.append("\n").append(CONF.text(AccessMessages.cutOff(read.rowCount() - rows.size())));
    }
  }

  private static AccessRule rule(Map<String, String> row, int order) {
    var file = row.getOrDefault("file", "");
    return new AccessRule(
        order,
        row.getOrDefault("type", ""),
        words(row.getOrDefault("databases", "")),
        words(row.getOrDefault("users", "")),
        row.getOrDefault("address", ""),
        row.getOrDefault("netmask", ""),
        row.getOrDefault("method", ""),
        row.getOrDefault("options", ""),
        (file.isEmpty() ? "pg_hba.conf" : file.replaceAll("^.*[/\\\\]", ""))
            + ":"
            + row.getOrDefault("line", ""),
        row.getOrDefault("error", ""));
  }

  private static List<String> words(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(", "));
  }

  private void rule(ReviewedRule reviewed, String from, RuleProposal.Tls tls) {
    if (!from.equals(file)) {
      file = from;
      text.append("\n").append(CONF.line(AccessMessages.fromFile(from)));
    }
    var rule = reviewed.rule();
    text.append("\n");
    if (rule.isBroken()) {
      text.append(CONF.line(AccessMessages.ruleUnreadable(rule.place())));
      reviewed.concerns().forEach(concern -> text.append(CONF.text(concern.because())));
      return;
    }
    text.append(CONF.line("%d. %s: %s".formatted(rule.order(), rule.place(), reviewed.meaning())));
    var now = HbaLine.of(rule);
    if (now.isEmpty()) {
      text.append(CONF.line(AccessMessages.ruleUnwritable()));
      return;
    }
    if (reviewed.concerns().isEmpty() && !rule.options().contains(HbaLine.MASK)) {
      text.append(now.get()).append("\n");
      return;
    }
    for (var concern : reviewed.concerns()) {
      text.append(CONF.text(concern.weight().name() + ": ", concern.because()));
    }
    text.append(CONF.line(now.get()));
    replacement(reviewed, tls);
  }

  private void replacement(ReviewedRule reviewed, RuleProposal.Tls tls) {
    if (reviewed.isShadowed()) {
      text.append(CONF.line(AccessMessages.shadowedOut()));
      return;
    }
    var proposal = RuleProposal.of(reviewed, tls);
    proposal.decisions().forEach(words -> text.append(CONF.text(words)));
    Optional<String> line = HbaLine.of(proposal.rule());
    line.ifPresent(
        words ->
            text.append(
                proposal.rule().options().contains(HbaLine.MASK)
                    ? CONF.line(words)
                    : words + "\n"));
  }
}
