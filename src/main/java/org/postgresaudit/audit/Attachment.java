package org.postgresaudit.audit;

import java.time.Instant;
import java.util.UUID;

/// A picture or file the auditor laid beside a control or a finding, as it was last described. What
/// is in it is kept apart and found by its hash.
///
/// @param id stays when caption or place change
/// @param at when it was attached, or last described anew
/// @param name file name without folder
/// @param mediaType such as `image/png`, told from the content and not from the name
/// @param sha256 of the content, 64 hexadecimal digits
/// @param size bytes of the content
/// @param caption printed below it; may be empty
/// @param position from 1, its place among the attachments of the same subject
public record Attachment(
    UUID id,
    Subject subject,
    Instant at,
    String author,
    String name,
    String mediaType,
    String sha256,
    long size,
    String caption,
    int position) {
  /// The same with other words below it.
  public Attachment captioned(String words, String by, Instant when) {
    return new Attachment(id, subject, when, by, name, mediaType, sha256, size, words, position);
  }

  /// The same in another place.
  public Attachment placed(int place, String by, Instant when) {
    return new Attachment(id, subject, when, by, name, mediaType, sha256, size, caption, place);
  }
}
