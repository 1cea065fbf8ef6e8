package org.postgresaudit.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The file of an audit that was checked from beginning to end, and how it stands to what is in the
/// store. Nothing of it is stored yet.
///
/// @param about what the file is
/// @param auditor who audits, as in the audit
/// @param openedAt when the audit was opened
/// @param sealedAt when a signed report closed it; absent while it is open
/// @param results answers of probes, those asked again counted each time
/// @param annotations judgements and notes
/// @param attachments contents of pictures and files
/// @param relation to the audit of the same id here
/// @param missingPacks packs its latest run asked that are not in use here, by name and version
public record Arrival(
    Path file,
    FileAbout about,
    String auditor,
    Instant openedAt,
    Optional<Instant> sealedAt,
    long results,
    long annotations,
    long attachments,
    Relation relation,
    List<String> missingPacks) {
  public Arrival {
    missingPacks = List.copyOf(missingPacks);
  }

  /// How two audits of the same id stand to each other. One history chain being the beginning of
  /// the other is what tells that nothing is lost.
  public sealed interface Relation {
    /// There is none of that id here.
    record New() implements Relation {}

    /// What is here is the same.
    record Same() implements Relation {}

    /// The file goes on from what is here and may take its place.
    ///
    /// @param entries how many it adds; 0 when only details such as the scope differ
    record Continues(int entries) implements Relation {}

    /// What is here goes on from the file.
    ///
    /// @param entries how many there are here beyond the file
    record Behind(int entries) implements Relation {}

    /// Both went on since they were the same.
    record Parted() implements Relation {}
  }
}
