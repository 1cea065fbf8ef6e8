package org.postgresaudit.target;

import java.util.List;
import java.util.regex.Pattern;

/// Takes secrets out of text before anything keeps it, leaving their kind. Everything received and
/// everything sent goes through here.
public final class Redaction {
  /// What stands where a secret was.
  public static final String MASK = "(redacted)";

  // Unrolled, because a repeated choice would need a stack frame for each character.
  private static final String QUOTED =
      "(?:'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'?+|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?+)";

  private record Rule(Pattern pattern, String replacement) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              "SCRAM-SHA-256\\$\\d+:[A-Za-z0-9+/=]+\\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]*",
              "(scram-sha-256 verifier redacted)"),
          rule("\\bmd5[0-9a-f]{32}\\b", "(md5 verifier redacted)"),
          rule(
              "-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z0-9 ]*PRIVATE"
                  + " KEY-----|\\z)",
              "(private key redacted)"),
          rule("(\\b[a-z][a-z0-9+.-]*://[^\\s/:@'\"]*:)[^\\s/@'\"]+@", "$1" + MASK + "@"),
          rule(
              "(\\b(?:\\w*password|passwd|\\w*passphrase|ldapbindpasswd|radiussecrets|pgpassword|\\w*secret_?key|api_?key|access_?token)\\s*(?:=>|=|:)\\s*)(?:"
                  + QUOTED
                  + "|[^\\s,;'\"&)}\\]]+)",
              "$1" + MASK),
          rule(
              "(\\bpassword\\s+)(?:E?" + QUOTED + "|\\$(\\w*)\\$[\\s\\S]*?(?:\\$\\2\\$|\\z))",
              "$1" + MASK));

  private Redaction() {}

  private static Rule rule(String pattern, String replacement) {
    return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
  }

  /// The text with every secret it is known to hold replaced.
  public static String of(String text) {
    var redacted = text;
    for (var rule : RULES) {
      redacted = rule.pattern().matcher(redacted).replaceAll(rule.replacement());
    }
    return redacted;
  }
}
