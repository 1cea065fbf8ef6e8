package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.ReportedControl;

/// What a variant has that the whole report has not, ready for its template: a head in place of a
/// cover, its own bookmarks, and the pages that only it has.
///
/// @param about the server, the day and the report this is a part of
/// @param standard one or none
/// @param remediation one or none
record VariantPart(
    String heading,
    String about,
    List<Mark> marks,
    boolean executive,
    boolean oneFinding,
    List<RemediationPage> remediation,
    List<StandardPage> standard,
    String answerTo,
    String partOf) {

  /// A bookmark.
  record Mark(String name, String anchor) {}

  /// None of the whole report.
  static List<VariantPart> of(ReportContent content) {
    return switch (content.variant()) {
      case ReportVariant.Full _ -> List.of();
      case ReportVariant.Executive _,
          ReportVariant.OneFinding _,
          ReportVariant.Remediation _,
          ReportVariant.PerStandard _ ->
          List.of(part(content));
    };
  }

  private static VariantPart part(ReportContent content) {
    var say = new VariantMessages(content.texts());
    var variant = content.variant();
    var details = content.details();
    return new VariantPart(
        heading(content),
        new DocumentMessages(content.texts()).reportOnCover(details)
            + " · "
            + DocumentMessages.subtitle(content),
        marks(content),
        variant instanceof ReportVariant.Executive,
        variant instanceof ReportVariant.OneFinding,
        variant instanceof ReportVariant.Remediation
            ? List.of(RemediationPage.of(content))
            : List.of(),
        variant instanceof ReportVariant.PerStandard(var standard)
            ? List.of(StandardPage.of(content, standard))
            : List.of(),
        say.answerTo(
            details.contact().isBlank()
                ? details.auditor()
                : details.auditor() + " (" + details.contact() + ")"),
        say.partOf(details.reportNumber()));
  }

  /// What the document is called.
  static String heading(ReportContent content) {
    var number =
        content.variant() instanceof ReportVariant.OneFinding(var id)
            ? content.finding(id).flatMap(ReportedControl::number).orElseThrow()
            : "";
    return new VariantMessages(content.texts()).heading(content.variant(), number);
  }

  private static List<Mark> marks(ReportContent content) {
    var texts = content.texts();
    var marks = new ArrayList<Mark>();
    marks.add(new Mark(heading(content), "start"));
    switch (content.variant()) {
      case ReportVariant.Full _, ReportVariant.OneFinding _ -> {}
      case ReportVariant.Executive _ -> {
        marks.add(new Mark(texts.say("chapter.summary"), "exec"));
        marks.add(new Mark(texts.say("chapter.plan"), "plan"));
        marks.add(new Mark(texts.say("variant.limits"), "scope"));
      }
      case ReportVariant.Remediation _ -> {
        marks.add(new Mark(texts.say("variant.byOwnerTitle"), "plan"));
        marks.add(new Mark(texts.say("variant.steps"), "steps"));
      }
      case ReportVariant.PerStandard(var standard) ->
          marks.add(new Mark(standard.title(), "standard"));
    }
    return marks;
  }
}
