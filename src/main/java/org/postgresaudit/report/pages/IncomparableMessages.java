package org.postgresaudit.report.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.Incomparable;
import org.postgresaudit.audit.comparison.Incomparable.AnswerExpired;
import org.postgresaudit.audit.comparison.Incomparable.Blind;
import org.postgresaudit.audit.comparison.Incomparable.CouldNotLook;
import org.postgresaudit.audit.comparison.Incomparable.CutOff;
import org.postgresaudit.audit.comparison.Incomparable.NeverCalledAFault;
import org.postgresaudit.audit.comparison.Incomparable.NotAnswered;
import org.postgresaudit.audit.comparison.Incomparable.NotAsked;
import org.postgresaudit.audit.comparison.Incomparable.NotInChecklist;
import org.postgresaudit.audit.comparison.Incomparable.OneApplies;
import org.postgresaudit.audit.comparison.Incomparable.OtherDatabase;
import org.postgresaudit.audit.comparison.Incomparable.OtherQuestion;
import org.postgresaudit.audit.comparison.Incomparable.OtherRights;
import org.postgresaudit.audit.comparison.Incomparable.OtherSettings;
import org.postgresaudit.audit.comparison.Incomparable.PersonAnswers;
import org.postgresaudit.audit.comparison.Incomparable.Setting;
import org.postgresaudit.audit.comparison.Incomparable.Standing;
import org.postgresaudit.audit.comparison.Side;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.Words;

/// The reasons for which two audits cannot be compared, as sentences without a full stop.
record IncomparableMessages(FixedTexts texts) {

  /// Empty where the kind of change says everything.
  ///
  /// @param thenOn the day of the earlier audit
  String of(ControlChange change, LocalDate thenOn) {
    return change
        .why()
        .map(this::of)
        .or(
            () ->
                change
                    .foundBefore()
                    .map(day -> texts.say("incomparable.foundBefore", brief(day), brief(thenOn))))
        .orElse("");
  }

  private String brief(LocalDate day) {
    return texts.speech().briefDay(day);
  }

  private String of(Incomparable why) {
    return switch (why) {
      case NotAsked(var sides) -> notAsked(sides);
      case CouldNotLook(var then, var now) -> couldNotLook(then, now);
      case OtherRights(var lost, var gained) -> rights(lost, gained);
      case OneApplies(var without, var version) -> applies(without, version);
      case NotInChecklist(var without) ->
          without == Side.THEN
              ? texts.say("incomparable.notInChecklistThen")
              : texts.say("incomparable.notInChecklistNow");
      case OtherSettings(var settings) ->
          Words.capital(settings.stream().map(this::setting).collect(Collectors.joining(", ")));
      case OtherQuestion() -> texts.say("incomparable.otherQuestion");
      case CutOff(var side) ->
          side == Side.THEN
              ? texts.say("incomparable.cutOffThen")
              : texts.say("incomparable.cutOffNow");
      case OtherDatabase(var database, var without, var gone) -> database(database, without, gone);
      case PersonAnswers(Side side) ->
          side == Side.THEN
              ? texts.say("incomparable.personThen")
              : texts.say("incomparable.personNow");
      case NotAnswered(var sides) -> notAnswered(sides);
      case AnswerExpired(var last) -> texts.say("incomparable.answerExpired", brief(last));
      case NeverCalledAFault() -> texts.say("incomparable.neverCalledAFault");
    };
  }

  private String notAsked(Set<Side> sides) {
    return sides.size() > 1
        ? texts.say("incomparable.notAskedEver")
        : sides.contains(Side.THEN)
            ? texts.say("incomparable.notAskedThen")
            : texts.say("incomparable.notAskedNow");
  }

  private String notAnswered(Set<Side> sides) {
    return sides.size() > 1
        ? texts.say("incomparable.notAnsweredEver")
        : sides.contains(Side.THEN)
            ? texts.say("incomparable.notAnsweredThen")
            : texts.say("incomparable.notAnsweredNow");
  }

  private String couldNotLook(Optional<Blind> then, Optional<Blind> now) {
    if (then.isPresent() && now.isPresent()) {
      return texts.say("incomparable.blindEver");
    }
    var blind = then.or(() -> now).flatMap(Blind::obstacle);
    boolean before = then.isPresent();
    if (blind.isEmpty()) {
      return before ? texts.say("incomparable.failedThen") : texts.say("incomparable.failedNow");
    }
    return switch (blind.get()) {
      case PRIVILEGE ->
          before ? texts.say("incomparable.rightThen") : texts.say("incomparable.rightNow");
      case TIME -> before ? texts.say("incomparable.timeThen") : texts.say("incomparable.timeNow");
      case UNREACHABLE ->
          before
              ? texts.say("incomparable.unreachableThen")
              : texts.say("incomparable.unreachableNow");
      case UNSUPPORTED ->
          before
              ? texts.say("incomparable.unsupportedThen")
              : texts.say("incomparable.unsupportedNow");
      case LIMIT ->
          before ? texts.say("incomparable.limitThen") : texts.say("incomparable.limitNow");
      case CANCELLED ->
          before ? texts.say("incomparable.cancelledThen") : texts.say("incomparable.cancelledNow");
    };
  }

  private String rights(List<String> lost, List<String> gained) {
    return lost.isEmpty()
        ? texts.say("incomparable.rightsGained", String.join(", ", gained))
        : texts.say("incomparable.rightsLost", String.join(", ", lost));
  }

  private String applies(Side without, String version) {
    if (without == Side.THEN) {
      return version.isEmpty()
          ? texts.say("incomparable.appliedNotThen")
          : texts.say("incomparable.appliedNotThenTo", version);
    }
    return version.isEmpty()
        ? texts.say("incomparable.appliesNoMore")
        : texts.say("incomparable.appliesNoMoreTo", version);
  }

  private String setting(Setting setting) {
    return texts.say(
        "incomparable.setting", setting.name().replace('_', ' '), setting.then(), setting.now());
  }

  private String database(String database, Side without, Standing gone) {
    if (gone == Standing.GONE) {
      return without == Side.NOW
          ? texts.say("incomparable.databaseGone", database)
          : texts.say("incomparable.databaseNotYet", database);
    }
    return without == Side.THEN
        ? texts.say("incomparable.databaseUnseenThen", database)
        : texts.say("incomparable.databaseUnseenNow", database);
  }
}
