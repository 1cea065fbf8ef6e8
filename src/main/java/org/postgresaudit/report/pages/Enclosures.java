package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.Figure;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;

/// What the auditor laid beside one control, ready for its template: pictures as figures, and every
/// file with its hash.
///
/// @param title of the control
/// @param place of the control in the checklist
record Enclosures(
    String title, String place, List<Shown> figures, List<Listed> files, String caption) {

  /// @param label such as `Figure 2`
  record Shown(
      String uri, String alternative, String width, String height, String label, String words) {}

  record Listed(String name, String words, String size, String sha256) {}

  /// Of one control; none when nothing lies there.
  static List<Enclosures> of(ReportContent content, ReportedControl control) {
    var attachments = content.dossier().attachmentsOf(control.control().id());
    if (attachments.isEmpty()) {
      return List.of();
    }
    var figures = new ArrayList<Shown>();
    var files = new ArrayList<Listed>();
    for (var attachment : attachments) {
      content
          .figures()
          .of(attachment)
          .ifPresent(
              figure ->
                  figures.add(
                      shown(
                          figure,
                          attachment,
                          new FindingMessages(content.texts()).figure(figures.size() + 1))));
      files.add(
          new Listed(
              attachment.name(),
              attachment.caption(),
              content.texts().speech().fileSize(attachment.size()),
              attachment.sha256()));
    }
    return List.of(
        new Enclosures(
            control.control().title(),
            control.place(),
            figures,
            files,
            new FindingMessages(content.texts()).attachments(files.size())));
  }

  /// Of all controls that have no page of their own.
  static List<Enclosures> besideFindings(ReportContent content) {
    return content.controls().stream()
        .filter(control -> control.disposition() != Disposition.FINDING)
        .flatMap(control -> of(content, control).stream())
        .toList();
  }

  private static Shown shown(Figure figure, Attachment attachment, String label) {
    var words = attachment.caption().isBlank() ? attachment.name() : attachment.caption();
    return new Shown(figure.uri(), words, figure.width(), figure.height(), label, words);
  }
}
