package org.postgresaudit.ui.audit.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A side of a control by which it can be filtered. Which values a control has is in [Traits].
public enum Facet {
  /// The machine's result, as a word of the JSON contract, or [Traits#NOT_ASKED].
  RESULT,
  /// Whether somebody still has to decide, [Traits#UNDECIDED] or [Traits#DECIDED]; and
  /// [Traits#OPEN] where something is wrong as far as is known.
  STATE,
  /// The severity that holds, such as `high`.
  SEVERITY,
  /// The id of its section.
  SECTION,
  /// A database in which something was found, is to be judged, or could not be looked at.
  DATABASE,
  /// A standard it is mapped to, such as `cis`.
  STANDARD,
  /// A number in a standard, such as `cis 17: 3.1.20`.
  CODE,
  /// The verdict that holds, such as `risk_accepted`, or [Traits#NONE].
  VERDICT,
  /// Who puts it, or a finding of it, right; [Traits#NONE] where that would be needed.
  OWNER,
  /// When that is due: [Traits#OVERDUE], [Traits#SOON] or [Traits#LATER].
  DUE,
  /// What was accepted or answered and is over, or soon will be.
  EXPIRY,
  /// Whether something is attached: [Traits#YES].
  ATTACHMENT,
  /// Whether the auditor wrote a note: [Traits#YES].
  NOTE,
  /// Whether the machine answered otherwise than in the run before: [Traits#YES].
  CHANGED,
  /// What the reviewer said of it: [Traits#WAITS] for an answer, or [Traits#SETTLED].
  REVIEW;

  /// The word it is stored under.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The facet of that word; absent when a later version wrote it.
  static Optional<Facet> of(String word) {
    return Arrays.stream(values()).filter(facet -> facet.word().equals(word)).findFirst();
  }
}
