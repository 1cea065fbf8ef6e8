package org.postgresaudit.report.pages;

import java.util.List;
import org.postgresaudit.probe.access.Cut;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.report.text.FixedTexts;

/// Sentences about who reaches what on a server.
record AccessMessages(FixedTexts texts) {

  String title() {
    return texts.say("access.title");
  }

  String noInventory() {
    return texts.say("access.noInventory");
  }

  String notRead(String reason) {
    return texts.say("access.notRead", reason);
  }

  String notAllRead() {
    return texts.say("access.notAllRead");
  }

  String superusers(int count, String names) {
    return count == 0
        ? texts.say("access.noSuperuser")
        : texts.say("access.superusers", count, names);
  }

  String noWay() {
    return texts.say("access.noWay");
  }

  String ways(int ways) {
    return texts.say("access.ways", ways);
  }

  String caption(int shown, int all) {
    return shown == all
        ? texts.say("access.caption", all)
        : texts.say("access.captionFirst", shown, all);
  }

  String login() {
    return texts.say("access.login");
  }

  String reaches() {
    return texts.say("access.reaches");
  }

  String path() {
    return texts.say("access.path");
  }

  String closedBy() {
    return texts.say("access.closedBy");
  }

  /// What takes a power back from a login that needs no other role for it.
  String itself() {
    return texts.say("access.itself");
  }

  String cut(Cut cut) {
    return cut.suffices() ? cut.sql() : texts.say("access.cutWithOthers", cut.sql());
  }

  String power(Power power) {
    return power.kind() == Power.Kind.SUPERUSER
        ? texts.say("access.superuser")
        : texts.say("access.serverFiles");
  }

  /// For a box in the drawing.
  String shortPower(Power power) {
    return power.kind() == Power.Kind.SUPERUSER
        ? texts.say("access.superuser.short")
        : texts.say("access.serverFiles.short");
  }

  String furtherSteps(int steps) {
    return texts.say("access.furtherSteps", steps);
  }

  /// What the drawing shows, for those who do not see it.
  String drawn(List<String> paths) {
    return texts.say("access.drawn", paths.size(), String.join("; ", paths));
  }
}
