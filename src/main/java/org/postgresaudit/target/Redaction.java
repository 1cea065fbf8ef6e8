package org.postgresaudit.target;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes secrets out of text before anything keeps it, leaving their kind. Everything received and
/// everything sent goes through here.
public final class Redaction {
  /// What stands where a secret was.
  public static final String MASK = "(redacted)";

  // Unrolled, because a repeated choice would need a stack frame for each character.
  private static final String QUOTED =
      "(?:'[^'\\\\]*+(?:(?:''|\\\\.)[^'\\\\]*+)*+'?+|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?+)";

  private record Rule(Pattern pattern, String replacement) {
    String apply(String text) {
      return pattern.matcher(text).replaceAll(replacement);
    }
  }

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
          rule("(\\b[a-z][a-z0-9+.-]*://[^\\s/:@'\"]*:)[^\\s/'\"]+@", "$1" + MASK + "@"),
          rule(
              "(\\b(?:\\w*password|passwd|\\w*passphrase|ldapbindpasswd|radiussecrets|pgpassword|\\w*secret_?key|api_?key|access_?token)[\"']?\\s*(?:=>|=|:)\\s*)(?:"
                  + QUOTED
                  + "|[^\\s,;'\"&)}\\]]+)",
              "$1" + MASK),
          rule(
              "(\\bpassword\\s+)(?:E?" + QUOTED + "|\\$(\\w*)\\$[\\s\\S]*?(?:\\$\\2\\$|\\z))",
              "$1" + MASK));

  /// In a statement `password = other.password` compares two columns; only what stands in quotes
  /// can be a secret there.
  private static final Pattern LITERAL = Pattern.compile("'[^']*+'");

  private static final List<Rule> QUERY_RULES =
      List.of(
          RULES.get(0),
          RULES.get(1),
          RULES.get(2),
          RULES.get(3),
          RULES.getLast(),
          rule("(\\b\\w*password\\s*=\\s*)'[^']{3,}'", "$1" + MASK));
  private static final Rule IN_LITERAL =
      rule("(\\b\\w*password=)[a-z0-9][^\\s,;'\"&)}\\]]{2,}", "$1" + MASK);

  private Redaction() {}

  private static Rule rule(String pattern, String replacement) {
    return new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement);
  }

  /// The text with every secret it is known to hold replaced.
  public static String of(String text) {
    var redacted = text;
    for (var rule : RULES) {
      redacted = rule.apply(redacted);
    }
    return redacted;
  }

  /// The same for the text of a statement, which stays readable as one.
  static String ofQuery(String sql) {
    var redacted =
        LITERAL
            .matcher(sql)
            .replaceAll(literal -> Matcher.quoteReplacement(IN_LITERAL.apply(literal.group())));
    for (var rule : QUERY_RULES) {
      redacted = rule.apply(redacted);
    }
    return redacted;
  }
}
