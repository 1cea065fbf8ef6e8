package org.postgresaudit.report.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.text.FixedTexts;

/// Composed sentences about what changed since the audit before.
record ChangeMessages(FixedTexts texts) {

  String lead(Comparison since, ZoneId zone) {
    var then = since.then();
    var day = LocalDate.ofInstant(then.audit().openedAt(), zone);
    var name = then.audit().target().name();
    var checklist = checklist(since);
    return then.run()
        .flatMap(Run::facts)
        .map(
            facts ->
                texts.say("change.lead", day, name, facts.version().split(" ", 2)[0], checklist))
        .orElseGet(() -> texts.say("change.leadWithoutVersion", day, name, checklist));
  }

  private String checklist(Comparison since) {
    var then = since.then().run().map(Run::checklistSha256);
    var now = since.now().run().map(Run::checklistSha256);
    return then.isPresent() && then.equals(now)
        ? texts.say("change.sameChecklist")
        : texts.say("change.otherChecklist");
  }

  String what(Change change) {
    return switch (change) {
      case NEW -> texts.say("change.new");
      case REGRESSED -> texts.say("change.regressed");
      case UNCHANGED -> texts.say("change.unchanged");
      case FIXED -> texts.say("change.fixed");
      case NOT_COMPARABLE -> texts.say("change.notComparable");
    };
  }

  /// @param unnumbered how many of them are no finding of section 4
  String others(Change change, int all, int unnumbered) {
    if (all == 0) {
      return texts.say("change.none");
    }
    if (unnumbered == 0) {
      return "";
    }
    boolean below = change == Change.FIXED || change == Change.NOT_COMPARABLE;
    if (unnumbered == all) {
      return below ? texts.say("change.listedBelow") : texts.say("change.notOpen", unnumbered);
    }
    return "· "
        + (below ? texts.say("change.othersBelow") : texts.say("change.notOpen", unnumbered));
  }

  String gone(int findings) {
    return findings == 1 ? texts.say("change.goneOne") : texts.say("change.goneMany", findings);
  }

  String partly(int gone, int all, LocalDate today) {
    return texts.say("change.partly", gone, all, today);
  }

  String fixedSince(LocalDate day) {
    return texts.say("change.fixedSince", day);
  }

  /// What the two bars of a severity show.
  String bars(Severity severity, int then, int now) {
    return texts.say("change.bars", new SeverityMessages(texts).name(severity), then, now);
  }

  String barThen(Severity severity) {
    return texts.say("change.barThen", new SeverityMessages(texts).name(severity));
  }

  String barNow(Severity severity) {
    return texts.say("change.barNow", new SeverityMessages(texts).name(severity));
  }

  /// Several controls by the items they stand in.
  String alike(List<String> places) {
    return texts.say(
        "change.alike", places.size(), String.join(", ", places.stream().distinct().toList()));
  }
}
