package org.postgresaudit.attachment;

/// A file may not be attached. The message is one sentence for people: what was tried, on what,
/// what to do.
public final class RefusedAttachment extends Exception {
  RefusedAttachment(String sentence) {
    super(sentence);
  }

  RefusedAttachment(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
