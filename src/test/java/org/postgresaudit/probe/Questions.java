package org.postgresaudit.probe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.checklist.AppliesTo;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.PostgresVersions;
import org.postgresaudit.checklist.ProviderAnswers;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.checklist.Question.VersionedQuery;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;

/// Controls made up for tests of the engine.
record Questions(
    AppliesTo appliesTo,
    LookIn lookIn,
    Set<Need> needs,
    String finding,
    List<String> identifiedBy,
    Map<String, Object> settings,
    Optional<String> retired) {
  static final Questions PLAIN =
      new Questions(
          AppliesTo.EVERY_SERVER,
          LookIn.SERVER,
          Set.of(Need.CONNECT),
          "{thing} is wrong.",
          List.of("thing"),
          Map.of(),
          Optional.empty());

  Questions appliesTo(AppliesTo other) {
    return new Questions(other, lookIn, needs, finding, identifiedBy, settings, retired);
  }

  Questions inEachDatabase() {
    return new Questions(
        appliesTo, LookIn.EACH_DATABASE, needs, finding, identifiedBy, settings, retired);
  }

  Questions needing(Need... other) {
    return new Questions(
        appliesTo, lookIn, Set.of(other), finding, identifiedBy, settings, retired);
  }

  Questions finding(String other) {
    return new Questions(appliesTo, lookIn, needs, other, identifiedBy, settings, retired);
  }

  Questions settings(Map<String, Object> other) {
    return new Questions(appliesTo, lookIn, needs, finding, identifiedBy, other, retired);
  }

  Questions retired(String why) {
    return new Questions(
        appliesTo, lookIn, needs, finding, identifiedBy, settings, Optional.of(why));
  }

  Control rows(String id, String sql) {
    return control(
        id, new Question.OffendingRows(List.of(new VersionedQuery(PostgresVersions.ALL, sql))));
  }

  Control review(String id, String sql) {
    return control(
        id, new Question.RowsToReview(List.of(new VersionedQuery(PostgresVersions.ALL, sql))));
  }

  Control attestation(String id) {
    return control(id, new Question.Attestation());
  }

  Control java(String id, String probe, Map<String, String> parameters) {
    return control(id, new Question.JavaProbe(probe, parameters));
  }

  Control control(String id, Question question) {
    return new Control(
        id,
        "1-configuration-settings",
        "1-listen-addresses",
        "Things are right",
        Severity.MEDIUM,
        Optional.empty(),
        appliesTo,
        Optional.empty(),
        lookIn,
        needs,
        "Wrong things do harm.",
        question,
        finding,
        identifiedBy,
        "Right them.",
        "Look.",
        List.of(),
        Map.of(),
        settings,
        List.of(),
        retired);
  }

  /// The same control with something else to do about it.
  static Control withFix(Control control, String fix) {
    return new Control(
        control.id(),
        control.section(),
        control.item(),
        control.title(),
        control.severity(),
        control.rated(),
        control.appliesTo(),
        control.providerAnswers(),
        control.lookIn(),
        control.needs(),
        control.why(),
        control.question(),
        control.finding(),
        control.identifiedBy(),
        fix,
        control.checkByHand(),
        control.references(),
        control.mapsTo(),
        control.settings(),
        control.formerly(),
        control.retired());
  }

  /// The same control, answered by that platform's provider in the server's place.
  static Control answeredOn(Control control, String platform, String where) {
    return new Control(
        control.id(),
        control.section(),
        control.item(),
        control.title(),
        control.severity(),
        control.rated(),
        control.appliesTo(),
        Optional.of(new ProviderAnswers("topic", Map.of(platform, where))),
        control.lookIn(),
        control.needs(),
        control.why(),
        control.question(),
        control.finding(),
        control.identifiedBy(),
        control.fix(),
        control.checkByHand(),
        control.references(),
        control.mapsTo(),
        control.settings(),
        control.formerly(),
        control.retired());
  }

  static Checklist checklist(Control... controls) {
    var item = new Item("1-listen-addresses", "Listen addresses", "", List.of(controls));
    var section = new Section("1-configuration-settings", "Configuration", "", List.of(item));
    return new Checklist("test", "0".repeat(64), List.of(section));
  }
}
