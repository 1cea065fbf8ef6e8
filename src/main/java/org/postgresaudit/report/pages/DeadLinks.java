package org.postgresaudit.report.pages;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes away links into pages a variant does not have; their words stay.
final class DeadLinks {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
  private static final Pattern LINK =
      Pattern.compile("<a\\s[^>]*href=\"#([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

  private DeadLinks() {}

  static String removed(String xhtml) {
    Set<String> there = new HashSet<>();
    ID.matcher(xhtml).results().forEach(id -> there.add(id.group(1)));
    return LINK.matcher(xhtml)
        .replaceAll(
            link ->
                java.util.regex.Matcher.quoteReplacement(
                    there.contains(link.group(1)) ? link.group() : link.group(2)));
  }
}
