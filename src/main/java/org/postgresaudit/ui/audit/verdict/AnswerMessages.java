package org.postgresaudit.ui.audit.verdict;

import java.time.LocalDate;
import org.postgresaudit.ui.kit.Times;

/// The texts about answers only people can give, about who fixes something, and about what is over.
public final class AnswerMessages {
  private static final int DIGITS_SHOWN = 12;

  private AnswerMessages() {}

  static String answeredBy() {
    return "Answered by";
  }

  static String answeredByPrompt() {
    return "name and role";
  }

  static String validUntil() {
    return "valid until";
  }

  static String document() {
    return "Document";
  }

  static String chooseDocument() {
    return "Choose\u2026";
  }

  static String chooseDocumentTitle() {
    return "Choose the document that was shown";
  }

  static String anyFile() {
    return "Any file";
  }

  static String noDocument() {
    return "none shown; only its name and SHA-256 are kept";
  }

  static String removeDocument() {
    return "Name no document";
  }

  static String reading(String name) {
    return "Computing the SHA-256 of " + name;
  }

  static String shortHash(String sha256) {
    return sha256.isEmpty()
        ? ""
        : "SHA-256 " + sha256.substring(0, Math.min(DIGITS_SHOWN, sha256.length())) + "\u2026";
  }

  static String couldNotRead(String file, String reason) {
    return "The document "
        + file
        + " could not be read, so it was not named with the answer. "
        + reason
        + " Choose it again, or another one.";
  }

  static String noFile() {
    return "It is not a file, or not there.";
  }

  static String owner() {
    return "Fixed by";
  }

  static String ownerPrompt() {
    return "person or team who fixes it";
  }

  static String due() {
    return "until";
  }

  static String riskEnded(LocalDate last, String by) {
    return "The risk was accepted until "
        + Times.date(last)
        + (by.isBlank() ? "" : " by " + by)
        + ". That day has passed: decide again.";
  }

  static String answerEnded(LocalDate last, String by) {
    return "The answer"
        + (by.isBlank() ? "" : " of " + by)
        + " was valid until "
        + Times.date(last)
        + " and has expired. Ask again.";
  }

  static String answeredInHistory(String by) {
    return "answered by " + (by.isBlank() ? "nobody named" : by);
  }

  static String documentInHistory(String name, String sha256) {
    return "document " + name + (sha256.isBlank() ? "" : " (SHA-256 " + sha256 + ")");
  }

  static String validInHistory(LocalDate until) {
    return "valid until " + Times.date(until);
  }

  static String remedyInHistory(String owner, String due) {
    return "fixed by "
        + (owner.isBlank() ? "nobody named" : owner)
        + (due.isBlank() ? "" : " until " + due);
  }
}
