package org.postgresaudit.audit.comparison;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/// The reasons for which two audits cannot be compared, as the screen and the report say them.
final class ComparisonMessages {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private ComparisonMessages() {}

  static String of(Incomparable why) {
    return switch (why) {
      case NotAsked(var sides) -> "it was not asked " + when(sides);
      case CouldNotLook(var then, var now) -> couldNotLook(then, now);
      case OtherRights(var lost, var gained) -> rights(lost, gained);
      case OneApplies(var without, var version) -> applies(without, version);
      case NotInChecklist(var without) -> "it is not in the checklist of " + word(without);
      case OtherSettings(var settings) ->
          settings.stream().map(ComparisonMessages::setting).collect(Collectors.joining(", "));
      case OtherQuestion() -> "the checklist asks it in another way than then";
      case CutOff(var side) -> "more was there " + word(side) + " than was kept";
      case OtherDatabase(var database, var without, var gone) -> database(database, without, gone);
      case PersonAnswers(Side side) ->
          side == Side.THEN ? "a person had to answer it then" : "a person has to answer it now";
      case NotAnswered(var sides) -> "nobody answered it " + when(sides);
      case AnswerExpired(var last) -> "the answer of then held until " + DATE.format(last);
      case NeverCalledAFault() -> "it was shown then, and nobody called it a fault";
    };
  }

  static String foundBefore(LocalDate found, LocalDate gone) {
    return "found on "
        + DATE.format(found)
        + ", gone on "
        + DATE.format(gone)
        + ", and found again";
  }

  private static String word(Side side) {
    return side == Side.THEN ? "then" : "now";
  }

  private static String when(Set<Side> sides) {
    return sides.size() > 1
        ? "then or now"
        : sides.stream().map(ComparisonMessages::word).findFirst().orElse("");
  }

  private static String couldNotLook(Optional<Blind> then, Optional<Blind> now) {
    if (then.isPresent() && now.isPresent()) {
      return "it could not be looked at then or now";
    }
    var blind = then.or(() -> now).flatMap(Blind::obstacle);
    boolean before = then.isPresent();
    if (blind.isEmpty()) {
      return "the probe failed " + (before ? "then" : "now");
    }
    return switch (blind.get()) {
      case PRIVILEGE ->
          before ? "the right to look was missing then" : "the right to look was taken away";
      case TIME -> "it took too long to look " + (before ? "then" : "now");
      case UNREACHABLE -> "the server could not be reached " + (before ? "then" : "now");
      case UNSUPPORTED -> "the server could not tell " + (before ? "then" : "now");
      case LIMIT -> "what was seen could not be relied on " + (before ? "then" : "now");
      case CANCELLED -> "it was cancelled " + (before ? "then" : "now");
    };
  }

  private static String rights(List<String> lost, List<String> gained) {
    return lost.isEmpty()
        ? "the role holds " + String.join(", ", gained) + " only since"
        : "the role does not hold " + String.join(", ", lost) + " any more";
  }

  private static String applies(Side without, String version) {
    var on = version.isEmpty() ? "" : " to " + version;
    return without == Side.THEN
        ? "it did not apply" + on + " then"
        : "it does not apply" + on + " any more";
  }

  private static String setting(Setting setting) {
    return "the threshold "
        + setting.name().replace('_', ' ')
        + " was changed from "
        + setting.then()
        + " to "
        + setting.now();
  }

  private static String database(String database, Side without, Standing gone) {
    if (gone == Standing.GONE) {
      return without == Side.NOW
          ? "the database " + database + " is not there any more"
          : "the database " + database + " was not there then";
    }
    return "the database " + database + " was not looked at " + word(without);
  }
}
