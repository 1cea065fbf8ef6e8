package org.postgresaudit.target;

/// A connection URI that cannot be used; the message says which part, and what to write instead.
public final class UriFault extends IllegalArgumentException {
  UriFault(String sentence) {
    super(sentence);
  }
}
