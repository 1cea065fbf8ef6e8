package org.postgresaudit.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One question of the checklist with everything an auditor needs to ask it, judge it and mend it.
///
/// @param id the file name: lower case, hyphens, states the good state
/// @param section folder name, such as `3-database-security`
/// @param item folder name, such as `1-encryption-in-transit`
/// @param title states the good state
/// @param severity of the ordinary case; a finding may carry its own
/// @param rated why that severity; absent where a pack does not say
/// @param providerAnswers where a provider shows the answer, which it then gives in the server's
///   place
/// @param lookIn where the probe is asked; attestations are asked once, of the server's people
/// @param needs what the session's role must hold; empty for attestations
/// @param why the harm, in CommonMark
/// @param finding one sentence a row, with `{column}` placeholders; empty for attestations
/// @param identifiedBy columns that make a finding the same finding next year
/// @param fix what to do, in CommonMark
/// @param checkByHand how to see it without this product, in CommonMark
/// @param references links, first the PostgreSQL documentation
/// @param mapsTo framework → its numbers, such as `cis` → `17: 3.1.20`
/// @param settings thresholds an auditor may change → default, text or whole number
/// @param formerly earlier ids of this control
/// @param retired when and by what it was replaced; a retired control is not asked any more
public record Control(
    String id,
    String section,
    String item,
    String title,
    Severity severity,
    Optional<Rating> rated,
    AppliesTo appliesTo,
    Optional<ProviderAnswers> providerAnswers,
    LookIn lookIn,
    Set<Need> needs,
    String why,
    Question question,
    String finding,
    List<String> identifiedBy,
    String fix,
    String checkByHand,
    List<String> references,
    Map<String, List<String>> mapsTo,
    Map<String, Object> settings,
    List<String> formerly,
    Optional<String> retired) {

  /// Whether only people can answer.
  public boolean isAttestation() {
    return question instanceof Question.Attestation;
  }
}
