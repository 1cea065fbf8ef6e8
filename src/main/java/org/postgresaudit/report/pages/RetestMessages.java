package org.postgresaudit.report.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.Side;
import org.postgresaudit.report.text.FixedTexts;

/// What became of a finding since the audit before, as sentences without a full stop.
record RetestMessages(FixedTexts texts) {

  /// @param thenOn the day of the audit before
  String of(ControlChange change, LocalDate thenOn) {
    String state = state(change, thenOn);
    List<String> parts = parts(change);
    return parts.size() < 2 ? state : texts.say("retest.inPart", state, texts.speech().list(parts));
  }

  private String state(ControlChange change, LocalDate thenOn) {
    return switch (change.change()) {
      case NEW -> texts.say("retest.new", thenOn);
      case REGRESSED ->
          change
              .foundBefore()
              .map(day -> texts.say("retest.back", day, thenOn))
              .orElseGet(() -> texts.say("retest.backSince", thenOn));
      case UNCHANGED ->
          change.isFound(Side.THEN) && change.isFound(Side.NOW)
              ? texts.say("retest.still", thenOn)
              : texts.say("retest.same", thenOn);
      case FIXED -> texts.say("retest.gone", thenOn);
      case NOT_COMPARABLE ->
          texts.say("retest.unknown", thenOn, new IncomparableMessages(texts).of(change, thenOn));
    };
  }

  /// How its findings differ.
  private List<String> parts(ControlChange change) {
    return Stream.of(Change.values())
        .filter(of -> change.count(of) > 0)
        .map(of -> part(of, change.count(of)))
        .toList();
  }

  private String part(Change of, int count) {
    return switch (of) {
      case NEW -> texts.say("retest.partNew", count);
      case REGRESSED -> texts.say("retest.partBack", count);
      case UNCHANGED -> texts.say("retest.partStill", count);
      case FIXED -> texts.say("retest.partGone", count);
      case NOT_COMPARABLE -> texts.say("retest.partUnknown", count);
    };
  }

  /// In a word or two.
  String brief(ControlChange change) {
    return switch (change.change()) {
      case NEW -> texts.say("retest.briefNew");
      case REGRESSED -> texts.say("retest.briefBack");
      case UNCHANGED -> texts.say("retest.briefStill");
      case FIXED -> texts.say("retest.briefGone");
      case NOT_COMPARABLE -> texts.say("retest.briefUnknown");
    };
  }
}
