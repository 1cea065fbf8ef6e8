package org.postgresaudit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.checklist.Question;

/// One control as a page of plain text.
final class ControlPage {
  private ControlPage() {}

  static String of(Control control) {
    var parts = new ArrayList<String>();
    parts.add(control.title());
    parts.add(
        ControlsMessages.controlHead(
            control.id(), control.section(), control.item(), control.severity().word()));
    parts.add(ControlsMessages.part("Asked", asked(control)));
    control
        .rated()
        .ifPresent(
            rating ->
                parts.add(
                    ControlsMessages.part(
                        "Rated",
                        ControlsMessages.rated(control.severity().word(), rating.because()))));
    parts.add(ControlsMessages.part("Why", control.why()));
    parts.add(ControlsMessages.part("Fix", Fix.of(control.fix()).asExample()));
    if (!control.checkByHand().isBlank()) {
      parts.add(ControlsMessages.part("By hand", control.checkByHand()));
    }
    control
        .providerAnswers()
        .ifPresent(
            answers ->
                answers
                    .byPlatform()
                    .forEach(
                        (platform, text) -> parts.add(ControlsMessages.partOn(platform, text))));
    if (!control.references().isEmpty()) {
      parts.add(ControlsMessages.part("References", String.join("\n", control.references())));
    }
    if (!control.mapsTo().isEmpty()) {
      parts.add(
          ControlsMessages.part(
              "Maps to",
              control.mapsTo().entrySet().stream()
                  .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                  .sorted()
                  .collect(Collectors.joining("\n"))));
    }
    return String.join("\n\n", parts);
  }

  private static String asked(Control control) {
    return switch (control.question()) {
      case Question.OffendingRows(var queries) -> queries(control, queries);
      case Question.RowsToReview(var queries) -> queries(control, queries);
      case Question.JavaProbe(var name, _) -> ControlsMessages.askedByProbe(name, needs(control));
      case Question.Attestation _ -> ControlsMessages.askedOfPeople();
    };
  }

  private static String queries(Control control, List<Question.VersionedQuery> queries) {
    return queries.stream()
        .map(
            query ->
                ControlsMessages.askedInSql(query.postgres().written(), needs(control))
                    + "\n"
                    + query.sql())
        .collect(Collectors.joining("\n"));
  }

  private static String needs(Control control) {
    return control.needs().stream().map(Need::word).sorted().collect(Collectors.joining(", "));
  }
}
