package org.postgresaudit.enclosure;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresaudit.hba.AccessRule;

/// A rule as a line of `pg_hba.conf`.
final class HbaLine {
  /// What stands where a secret was.
  static final String MASK = "(redacted)";

  private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_.:/*+$-]+");

  private HbaLine() {}

  /// Without a line end; empty when a part of it cannot be written so that it means itself.
  static Optional<String> of(AccessRule rule) {
    var fields = new ArrayList<Optional<String>>();
    fields.add(Optional.of("%-8s".formatted(rule.type())));
    fields.add(list(rule.databases()));
    fields.add(list(rule.users()));
    if (!rule.address().isEmpty()) {
      fields.add(address(rule));
    }
    fields.add(word(rule.method()));
    for (var option : options(rule.options())) {
      fields.add(word(option));
    }
    return fields.stream().allMatch(Optional::isPresent)
        ? Optional.of(String.join("  ", fields.stream().flatMap(Optional::stream).toList()))
        : Optional.empty();
  }

  /// With the length of its prefix, as people write it; a mask with holes stays one.
  private static Optional<String> address(AccessRule rule) {
    if (rule.netmask().isEmpty()) {
      return word(rule.address());
    }
    try {
      var mask = new BigInteger(1, InetAddress.ofLiteral(rule.netmask()).getAddress());
      int bits = InetAddress.ofLiteral(rule.netmask()).getAddress().length * 8;
      int set = mask.bitCount();
      var whole = BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE.shiftLeft(bits - set));
      return mask.equals(whole)
          ? word(rule.address() + "/" + set)
          : word(rule.address()).map(address -> address + "  " + rule.netmask());
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static List<String> options(String options) {
    return options.isEmpty() ? List.of() : List.of(options.split(", "));
  }

  private static Optional<String> list(List<String> names) {
    var written = names.stream().flatMap(name -> word(name).stream()).toList();
    return written.size() == names.size() && !names.isEmpty()
        ? Optional.of(String.join(",", written))
        : Optional.empty();
  }

  /// The server does not say whether a word stood in quotes: a role that is really called `all`
  /// reads like the word for everybody, to people as well.
  private static Optional<String> word(String value) {
    if (BARE.matcher(value).matches()) {
      return Optional.of(value);
    }
    return value.isEmpty() || value.contains("\"") || !VisibleText.line(value).equals(value)
        ? Optional.empty()
        : Optional.of("\"" + value + "\"");
  }
}
