package org.postgresaudit.ui.audit.verdict;

import static org.postgresaudit.ui.audit.desk.Moments.some;

import java.time.Instant;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.kit.Times;

/// The texts of the verdict form, its history, and of deciding many at once.
public final class VerdictMessages {
  private VerdictMessages() {}

  static String yourVerdict() {
    return "Your verdict";
  }

  static String noVerdictYet() {
    return "no verdict yet";
  }

  static String verdictOfMachine(String verdict) {
    return verdict + ", by the probe";
  }

  static String notSaved() {
    return "not saved, see the problem below";
  }

  static String savedBy(String author, Instant at) {
    return author + " · saved " + Times.clock(at);
  }

  public static String severity() {
    return "Severity";
  }

  public static String because() {
    return "because";
  }

  static String asChecklistSays() {
    return "as the checklist says";
  }

  public static String whyThisSeverity() {
    return "why it is not as the checklist says";
  }

  static String acceptedUntil() {
    return "Accepted until";
  }

  static String acceptedBy() {
    return "by";
  }

  static String acceptedByPrompt() {
    return "name of the person who bears the risk";
  }

  static String notePrompt() {
    return "Note for the report, in Markdown";
  }

  static String history(int n) {
    return n == 0 ? "History" : "History " + n;
  }

  static String undo() {
    return "Take the last change back (Ctrl+Z)";
  }

  static String undo(Step step) {
    return switch (step) {
      case Step.Said said -> "Take back the change of " + subjectOf(said) + " (Ctrl+Z)";
      case Step.Done(var deed) -> "Take back " + deed.name() + " (Ctrl+Z)";
    };
  }

  static String redo() {
    return "Make the change again (Ctrl+Y)";
  }

  static String redo(Step step) {
    return switch (step) {
      case Step.Said said -> "Make the change of " + subjectOf(said) + " again (Ctrl+Y)";
      case Step.Done(var deed) -> "Once more " + deed.name() + " (Ctrl+Y)";
    };
  }

  private static String subjectOf(Step.Said step) {
    var first = step.changes().getFirst();
    return step.changes().size() == 1
        ? (first.finding().isPresent() ? "a finding of " : "")
            + "\u201c"
            + first.row().control().title()
            + "\u201d"
        : some(step.changes().size(), "control", "controls");
  }

  static String preview() {
    return "Show the note as it will be read (P)";
  }

  static String nothingToRead() {
    return "The note is empty.";
  }

  static String leftOut(int characters) {
    return "A note holds "
        + Moments.number(BoundedText.LONGEST_NOTE)
        + " characters; "
        + Moments.number(characters)
        + " of what was pasted did not fit and "
        + (characters == 1 ? "was" : "were")
        + " left out. Attach a long text as a file.";
  }

  static String findingOf(int number, int all) {
    return all == 1 ? "Verdict on the finding" : "Verdict on finding " + number + " of " + all;
  }

  static String wholeControl() {
    return "Whole control";
  }

  static String wholeControlTip() {
    return "Back to the verdict on the whole control (0)";
  }

  /// The verdicts in the words they have for a single finding, as a button has them.
  static String ofFinding(Verdict verdict) {
    return switch (verdict) {
      case NOT_COMPLIANT -> "To fix";
      case COMPLIANT -> "False positive";
      case RISK_ACCEPTED -> "Risk accepted";
      case NOT_APPLICABLE -> "Not applicable";
      case NOT_ASSESSED -> "Not assessed";
    };
  }

  /// The same beside the sentence of the finding.
  public static String beside(Verdict verdict) {
    return ofFinding(verdict).toLowerCase(java.util.Locale.ROOT);
  }

  public static String findingForReaders(int number, String sentence, String disposition) {
    return "Finding "
        + number
        + ": "
        + sentence
        + (disposition.isEmpty() ? " Not judged by itself." : " " + disposition + ".");
  }

  static String verdictOfControl(String verdict) {
    return verdict + ", as the control";
  }

  static String verdictOfFindings(String verdict) {
    return verdict + ", by its findings";
  }

  static String inOneOfTheFindings(String demand) {
    return "In a finding: " + demand;
  }

  public static String wording() {
    return "Insert a wording (W, Ctrl+Space)";
  }

  static String nextUndecided() {
    return "Next undecided";
  }

  static String couldNotSave(String title, String reason) {
    return "The verdict on \u201c"
        + title
        + "\u201d could not be saved. "
        + reason
        + " It still stands in the form, from where it can be copied.";
  }

  static String couldNotSaveYet(String title, String reason) {
    return "The verdict on \u201c"
        + title
        + "\u201d is not saved yet. "
        + reason
        + " It stands in the form, and saving is tried again every few seconds; keep this window"
        + " open until then.";
  }

  static String verdictTakenBack() {
    return "no verdict";
  }

  public static String close() {
    return "Close";
  }

  public static String markTitle(int n) {
    return "Mark " + some(n, "control", "controls") + " as not assessed?";
  }

  public static String markText(int found, int toJudge, int notChecked, int rest) {
    var text = new StringBuilder("No verdict yet: ");
    text.append(found).append(" found, ").append(toJudge).append(" to judge, ");
    text.append(notChecked).append(" not checked");
    if (rest > 0) {
      text.append(", ").append(rest).append(" not asked");
    }
    return text.append(
            ". The report lists them as not assessed with the reason you give here. Each can be"
                + " decided again later, and Ctrl+Z takes them all back.")
        .toString();
  }

  public static String markReason() {
    return "Reason, printed with each of them";
  }

  public static String markReasonPrompt() {
    return "such as: Out of scope by agreement with the client";
  }

  public static String mark(int n) {
    return "Mark " + some(n, "control", "controls");
  }

  public static String keepThem() {
    return "Keep them undecided";
  }

  public static String nothingToMark() {
    return "Every control here has a verdict.";
  }

  static String of(Demand demand) {
    return switch (demand) {
      case VERDICT -> "Give a verdict: keys 1 to 5.";
      case REASON_FOR_VERDICT ->
          "No answer of the server supports this verdict by itself. Say why in the note.";
      case REASON_FOR_SEVERITY -> "Say why the severity differs from the checklist.";
      case WHO_ACCEPTS_UNTIL_WHEN -> "Say who accepts the risk, and until when.";
      case WHO_ANSWERED -> "Say who answered: a name and a role.";
      case AGREEMENT_WITH_FINDINGS ->
          "A finding is to be fixed, and this verdict says otherwise. Change one of them.";
    };
  }
}
