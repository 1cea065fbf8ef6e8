package org.postgresaudit.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/// Words that only two people know. Whoever made it closes it, which wipes it.
public final class Passphrase implements AutoCloseable {
  /// What a passphrase for something new has at least.
  public static final int SHORTEST = 14;

  private static final int FEWEST_DIFFERENT = 6;

  private final char[] characters;

  /// Takes a copy of the characters; the caller may wipe theirs.
  public Passphrase(char[] characters) {
    this.characters = characters.clone();
  }

  /// The one in that text.
  public static Passphrase of(CharSequence text) {
    return new Passphrase(text.toString().toCharArray());
  }

  /// Why a passphrase must not seal anything.
  public enum Weakness {
    /// Fewer than [#SHORTEST] characters.
    TOO_SHORT,
    /// The same few characters again and again.
    TOO_UNIFORM
  }

  /// What is wrong with it; absent when it may seal.
  public Optional<Weakness> weakness() {
    var text = new String(characters);
    if (text.strip().codePointCount(0, text.strip().length()) < SHORTEST) {
      return Optional.of(Weakness.TOO_SHORT);
    }
    return text.codePoints().distinct().count() < FEWEST_DIFFERENT
        ? Optional.of(Weakness.TOO_UNIFORM)
        : Optional.empty();
  }

  /// Its bytes, the same however the keyboard composed an accent; to be wiped by the caller.
  byte[] bytes() {
    var composed = Normalizer.normalize(CharBuffer.wrap(characters), Normalizer.Form.NFKC).strip();
    return composed.getBytes(StandardCharsets.UTF_8);
  }

  /// Wipes it.
  @Override
  public void close() {
    Arrays.fill(characters, '\0');
  }

  @Override
  public String toString() {
    return "(passphrase)";
  }
}
