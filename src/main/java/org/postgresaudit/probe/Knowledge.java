package org.postgresaudit.probe;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.postgresaudit.advisories.Advisories;
import org.postgresaudit.target.ServerFacts;

/// The dated tables and today. PostgreSQL repairs flaws every quarter, so "nothing known" from an
/// old table means nothing.
record Knowledge(Advisories advisories, Supplier<LocalDate> today) {
  private static final int DAYS_OF_A_QUARTER_AND_A_MONTH = 122;

  static Knowledge bundled() {
    return new Knowledge(Advisories.bundled(), () -> LocalDate.now(ZoneOffset.UTC));
  }

  String asOf() {
    return advisories.asOf().toString();
  }

  boolean isTooOldToClear() {
    return advisories.asOf().plusDays(DAYS_OF_A_QUARTER_AND_A_MONTH).isBefore(today.get());
  }

  Sighting.CannotTell tooOld() {
    return new Sighting.CannotTell(
        "The table of releases and flaws is of %s, too old to say that nothing is known; update this product."
            .formatted(asOf()));
  }

  /// That the major is not in the table; empty when it is.
  Optional<Sighting> unknownMajor(ServerFacts facts) {
    return advisories.release(facts.versionNum()).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Sighting.CannotTell(
                "The table of releases and flaws (of %s) does not know PostgreSQL %d."
                    .formatted(asOf(), facts.major())));
  }
}
