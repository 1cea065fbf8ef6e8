package org.postgresaudit.cli;

import java.nio.file.Path;
import java.time.Instant;

/// What the commands about signatures say.
final class SignatureMessages {
  private SignatureMessages() {}

  static String unknownLevel(String word) {
    return "There is no level %s. Levels are B-B, B-T, B-LT and B-LTA.".formatted(word);
  }

  static String loginIncomplete() {
    return "The timestamp authority needs --tsa-user and --tsa-password-file together, or neither.";
  }

  static String badAddress(String address) {
    return "The timestamp authority %s cannot be asked: its address begins with http:// or https://."
        .formatted(address);
  }

  static String oneIdentity() {
    return "Sign with --sign or with --sign-token, not with both.";
  }

  static String pinFileMissing() {
    return "There is no terminal to type the PIN at. Name a file with --sign-password-file.";
  }

  static String pin() {
    return "PIN of the token: ";
  }

  static String signer(int number, String name) {
    return "%d. Signed by %s".formatted(number, name);
  }

  static String time(String name, Instant at) {
    return "   %-12s %s".formatted(name, at);
  }

  static String line(String name, String words) {
    return "   %-12s %s".formatted(name, words);
  }

  static String stamp(Instant at, String by) {
    return "Document stamped %s by %s".formatted(at, by);
  }

  static String extended(Path file, String level) {
    return "%s  %s".formatted(file, level);
  }

  static String notExtended(String sentence) {
    return "postgres-audit: " + sentence;
  }

  static String someNotExtended(int failed, int all) {
    return "%d of %d reports were not extended; each is as it was.".formatted(failed, all);
  }

  static String nothingToExtendTo() {
    return "Extending adds time stamps: name the authority with --tsa, and a level above B-B.";
  }

  static String tokenNeedsMore() {
    return "Say what to do with the token: token test LIBRARY.";
  }

  static String nobodySigns() {
    return "Say who signs: --sign FILE.p12 with --sign-password-file, or --sign-token LIBRARY.";
  }
}
