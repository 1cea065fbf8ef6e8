package org.postgresaudit.ui.audit.attachments;

import java.nio.file.Path;
import java.util.Locale;
import org.postgresaudit.attachment.FileName;
import org.postgresaudit.attachment.FileSize;
import org.postgresaudit.attachment.MediaTypes;
import org.postgresaudit.attachment.RefusedAttachment;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.store.StoreFault;

/// What people read around attachments.
public final class Messages {
  private Messages() {}

  static String attach() {
    return "Attach";
  }

  static String attachHint() {
    return "Attach a picture or file (A). Drop files here, or paste a picture with Ctrl+V.";
  }

  static String chooseFile() {
    return "Attach a picture or file";
  }

  static String anyFile() {
    return "Pictures and files";
  }

  static String attaching(Path file) {
    return "Attaching " + FileName.clean(String.valueOf(file.getFileName()));
  }

  static String attachingPicture() {
    return "Attaching a picture";
  }

  static String pastedName(String time) {
    return "screenshot-" + time + ".png";
  }

  static String nothingToPaste() {
    return "Could not paste: there is neither a picture nor a file on the clipboard. Copy one"
        + " first.";
  }

  static String saving() {
    return "Saving";
  }

  static String opening(String name) {
    return "Opening " + name;
  }

  static String redrawing(String name) {
    return "Saving " + name;
  }

  static String savingCopy(String name) {
    return "Saving a copy of " + name;
  }

  static String sentence(Throwable fault) {
    return fault instanceof RefusedAttachment || fault instanceof StoreFault
        ? String.valueOf(fault.getMessage())
        : "Could not attach it: %s. Try again.".formatted(reason(fault));
  }

  static String couldNotSave(String name, Throwable fault) {
    return fault instanceof RefusedAttachment || fault instanceof StoreFault
        ? String.valueOf(fault.getMessage())
        : "Could not save %s: %s. Try again.".formatted(name, reason(fault));
  }

  static String couldNotOpen(String name, Throwable fault) {
    return fault instanceof StoreFault
        ? String.valueOf(fault.getMessage())
        : "Could not show %s: %s. Save a copy of it to look closer.".formatted(name, reason(fault));
  }

  static String couldNotSaveCopy(String name, Path to, Throwable fault) {
    return "Could not save a copy of %s to %s: %s. Choose another place."
        .formatted(name, to, reason(fault));
  }

  private static String reason(Throwable fault) {
    return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
  }

  static String bytesGoLater() {
    return "It is removed. Another window has the store open, so the last of its bytes leave the"
        + " file when that window is closed.";
  }

  static String asPng(String name) {
    int dot = name.lastIndexOf('.');
    return name.toLowerCase(Locale.ROOT).endsWith(".png")
        ? name
        : (dot > 0 ? name.substring(0, dot) : name) + ".png";
  }

  static String chip(Attachment attachment, int place, int all) {
    return "%s, attachment %d of %d, %s, %s%s"
        .formatted(
            attachment.name(),
            place,
            all,
            kind(attachment),
            FileSize.of(attachment.size()),
            attachment.caption().isBlank() ? ", no caption" : ": " + attachment.caption());
  }

  static String chipTooltip(Attachment attachment) {
    return "%s%s · %s\nEnter opens · Alt+← → moves · Del removes"
        .formatted(
            attachment.caption().isBlank() ? "" : attachment.caption() + "\n",
            attachment.name(),
            FileSize.of(attachment.size()));
  }

  static String kind(Attachment attachment) {
    return MediaTypes.isPicture(attachment.mediaType()) ? "picture" : "file";
  }

  static String open() {
    return "Open";
  }

  static String moveLeft() {
    return "Move left";
  }

  static String moveRight() {
    return "Move right";
  }

  static String saveCopy() {
    return "Save a copy…";
  }

  static String remove() {
    return "Remove";
  }

  static String removed(String name) {
    return name + " removed";
  }

  /// The verb of the button.
  public static String putIntoTheReport() {
    return "Into the report";
  }

  static String intoTheReport(String control) {
    return "The picture lies beside \u201c" + control + "\u201d and goes into the report";
  }

  static String sealedNoPicture() {
    return "The picture was not put into the report: a signed report closed this audit. Open a"
        + " follow-up audit to go on.";
  }

  static String noControlForPicture() {
    return "The picture was not put into the report: no control is chosen to which it belongs."
        + " Choose one under Controls first.";
  }

  static String attachingOf(String name) {
    return "attaching \u201c" + name + "\u201d";
  }

  static String removingOf(String name) {
    return "removing \u201c" + name + "\u201d";
  }

  static String captioningOf(String name) {
    return "the caption of \u201c" + name + "\u201d";
  }

  static String movingOf(String name) {
    return "moving \u201c" + name + "\u201d";
  }

  static String undo() {
    return "Undo";
  }

  static String caption() {
    return "Caption";
  }

  static String captionPrompt() {
    return "What it shows; printed below it in the report";
  }

  static String cancel() {
    return "Cancel";
  }

  static String close() {
    return "Close";
  }

  static String save() {
    return "Save";
  }

  static String facts(Attachment attachment) {
    return attachment.mediaType() + " · " + FileSize.of(attachment.size());
  }

  static String keptAsItIs() {
    return "The file is kept as it is and is never opened here. The report lists it with its size"
        + " and SHA-256.";
  }
}
