package org.postgresaudit.audit.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.probe.Outcome.Obstacle;

/// Why then and now cannot be compared.
public sealed interface Incomparable {
  /// It was not asked, as before the first run or in one that was cut short.
  record NotAsked(Set<Side> sides) implements Incomparable {
    public NotAsked {
      sides = Set.copyOf(sides);
    }
  }

  /// The machine could not look.
  ///
  /// @param then what was in the way then; absent when it did look
  /// @param now what was in the way now; absent when it did look
  record CouldNotLook(Optional<Blind> then, Optional<Blind> now) implements Incomparable {}

  /// A probe that saw nothing.
  ///
  /// @param obstacle absent when the probe itself failed
  record Blind(Optional<Obstacle> obstacle) {}

  /// The role holds other rights of those the control needs.
  ///
  /// @param lost held then and not now
  /// @param gained held now and not then
  record OtherRights(List<String> lost, List<String> gained) implements Incomparable {
    public OtherRights {
      lost = List.copyOf(lost);
      gained = List.copyOf(gained);
    }
  }

  /// The control meant something on one of the two servers only.
  ///
  /// @param without where it did not apply
  /// @param version of that server, such as `PostgreSQL 15`; empty when both are of one major
  record OneApplies(Side without, String version) implements Incomparable {}

  /// The checklist of one audit does not have the control.
  record NotInChecklist(Side without) implements Incomparable {}

  /// A threshold of the control was another.
  record OtherSettings(List<Setting> settings) implements Incomparable {
    public OtherSettings {
      settings = List.copyOf(settings);
    }
  }

  /// One threshold then and now.
  record Setting(String name, String then, String now) {}

  /// The question was worded in another way, so that it may see other things.
  record OtherQuestion() implements Incomparable {}

  /// More was found than was kept, so that a finding may be there without being seen.
  record CutOff(Side side) implements Incomparable {}

  /// A database was looked at in one audit only.
  ///
  /// @param gone whether the server of the other audit does not have it at all
  record OtherDatabase(String database, Side without, Standing gone) implements Incomparable {}

  /// Whether a server has a database.
  enum Standing {
    THERE,
    GONE
  }

  /// A person has to answer in one audit what the machine answered in the other.
  record PersonAnswers(Side side) implements Incomparable {}

  /// Nobody has answered.
  record NotAnswered(Set<Side> sides) implements Incomparable {
    public NotAnswered {
      sides = Set.copyOf(sides);
    }
  }

  /// The answer of then held until a day that is over.
  record AnswerExpired(LocalDate last) implements Incomparable {}

  /// Shown to the auditor then, who did not call it a fault; it is not there now.
  record NeverCalledAFault() implements Incomparable {}

  /// The reason as the rest of a line, such as `the right to look was taken away`.
  default String words() {
    return ComparisonMessages.of(this);
  }
}
