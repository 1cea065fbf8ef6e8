package org.postgresaudit.target;

import java.util.Arrays;

/// A password that cannot be printed by accident. Whoever made it closes it, which wipes it.
public final class Secret implements AutoCloseable {
  private final char[] characters;

  /// Takes a copy of the characters; the caller may wipe theirs.
  public Secret(char[] characters) {
    this.characters = characters.clone();
  }

  /// The secret in that text.
  public static Secret of(CharSequence text) {
    var characters = new char[text.length()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = text.charAt(i);
    }
    return new Secret(characters);
  }

  /// A copy of the characters, to be wiped by the caller.
  public char[] reveal() {
    return characters.clone();
  }

  /// Whether there is nothing in it.
  public boolean isEmpty() {
    return characters.length == 0;
  }

  /// Wipes it.
  @Override
  public void close() {
    Arrays.fill(characters, '\0');
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
