package org.postgresaudit.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A connection URI as libpq understands it
/// (https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS), read into a
/// profile. TLS is verify-full unless the URI says otherwise.
///
/// @param profile everything but the password
/// @param password the one written in the URI, which is never kept in a profile
/// @param ignored parameters that mean nothing to an audit, by name
public record PostgresUri(
    ConnectionProfile profile, Optional<Secret> password, List<String> ignored) {
  private static final String EXAMPLE =
      "postgresql://auditor@db.example.com:5432/shop?sslmode=verify-full";
  private static final Set<String> WITHOUT_MEANING =
      Set.of(
          "application_name",
          "fallback_application_name",
          "client_encoding",
          "connect_timeout",
          "channel_binding",
          "gssencmode",
          "keepalives",
          "keepalives_idle",
          "keepalives_interval",
          "keepalives_count",
          "passfile",
          "ssl",
          "sslcompression",
          "sslnegotiation",
          "target_session_attrs",
          "tcp_user_timeout");

  public PostgresUri {
    ignored = List.copyOf(ignored);
  }

  /// Reads a URI; throws [UriFault] with a sentence when it cannot be used.
  public static PostgresUri parse(String text) {
    var uri = text.strip();
    var rest = withoutScheme(uri);
    var parameters = new LinkedHashMap<String, String>();
    int question = rest.indexOf('?');
    mustNotEndInAPassword(
        question < 0 ? rest : rest.substring(0, question),
        question < 0 ? "" : rest.substring(question));
    if (question >= 0) {
      readParameters(rest.substring(question + 1), parameters);
      rest = rest.substring(0, question);
    }
    var authority = rest;
    int slash = rest.indexOf('/');
    if (slash >= 0) {
      authority = rest.substring(0, slash);
      putIfGiven(parameters, "dbname", PercentEscapes.decode(rest.substring(slash + 1)));
    }
    readAuthority(authority, parameters);
    return of(parameters);
  }

  /// A slash or a question mark in a password ends the address too early, and what is left of the
  /// password would stand in a sentence about a port or a parameter.
  private static void mustNotEndInAPassword(String rest, String query) {
    int slash = rest.indexOf('/');
    var authority = slash < 0 ? rest : rest.substring(0, slash);
    boolean late = (slash >= 0 && rest.indexOf('@', slash) >= 0) || query.contains("@");
    if (late && authority.matches("[^@\\[]*:.*[^0-9@].*")) {
      throw new UriFault(
          "The URI has an @ after a / or ?. In a user name or password write / as %2F, ? as %3F and"
              + " @ as %40.");
    }
  }

  private static String withoutScheme(String uri) {
    for (var scheme : List.of("postgresql://", "postgres://")) {
      if (uri.regionMatches(true, 0, scheme, 0, scheme.length())) {
        return uri.substring(scheme.length());
      }
    }
    throw new UriFault(
        "A connection URI starts with postgresql://, such as %s.".formatted(EXAMPLE));
  }

  private static void readAuthority(String authority, Map<String, String> parameters) {
    int at = authority.lastIndexOf('@');
    if (at >= 0) {
      var user = authority.substring(0, at);
      int colon = user.indexOf(':');
      putIfGiven(
          parameters, "user", PercentEscapes.decode(colon < 0 ? user : user.substring(0, colon)));
      if (colon >= 0) {
        putIfGiven(parameters, "password", PercentEscapes.decode(user.substring(colon + 1)));
      }
    }
    var address = authority.substring(at + 1);
    if (address.contains(",")) {
      throw new UriFault(
          "The URI names several hosts; an audit looks at one server, name that one.");
    }
    int end = address.startsWith("[") ? address.indexOf(']') : -1;
    if (address.startsWith("[") && end < 0) {
      throw new UriFault("The IPv6 address in the URI lacks its closing bracket.");
    }
    int colon = address.indexOf(':', end + 1);
    var host = colon < 0 ? address : address.substring(0, colon);
    if (end < 0 && colon >= 0 && address.indexOf(':', colon + 1) >= 0) {
      throw new UriFault(
          "An IPv6 address stands in brackets in a URI, such as [2001:db8::5]:5432.");
    }
    putIfGiven(
        parameters, "host", PercentEscapes.decode(end < 0 ? host : address.substring(1, end)));
    if (colon >= 0) {
      putIfGiven(parameters, "port", PercentEscapes.decode(address.substring(colon + 1)));
    }
  }

  private static void readParameters(String query, Map<String, String> parameters) {
    for (var part : query.split("&", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new UriFault(
            "The parameter %s in the URI has no value.".formatted(PercentEscapes.decode(part)));
      }
      parameters.put(
          PercentEscapes.decode(part.substring(0, equals)),
          PercentEscapes.decode(part.substring(equals + 1)));
    }
  }

  // What stands in the parameters wins, as with libpq.
  private static void putIfGiven(Map<String, String> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.putIfAbsent(name, value);
    }
  }

  private static PostgresUri of(Map<String, String> parameters) {
    var password = Optional.ofNullable(parameters.remove("password")).map(Secret::of);
    var host = take(parameters, "hostaddr").or(() -> take(parameters, "host")).orElse("localhost");
    parameters.remove("host");
    if (host.startsWith("/") || host.startsWith("@")) {
      throw new UriFault(
          "The URI names the socket %s; this product connects over the network, name a host."
              .formatted(host));
    }
    var user = take(parameters, "user").orElseGet(() -> System.getProperty("user.name", ""));
    var profile =
        new ConnectionProfile(
            UUID.randomUUID(),
            host,
            "",
            host,
            port(take(parameters, "port").orElse("5432")),
            take(parameters, "dbname").orElse(user),
            user,
            tls(take(parameters, "sslmode").orElse("verify-full")),
            take(parameters, "sslrootcert").filter(file -> !file.equals("system")),
            take(parameters, "sslcert"),
            take(parameters, "sslkey"),
            "");
    var ignored = new ArrayList<String>();
    for (var name : parameters.keySet()) {
      if (!WITHOUT_MEANING.contains(name)) {
        throw new UriFault(
            "The URI has a parameter \"%s\" that this product does not take.".formatted(name));
      }
      ignored.add(name);
    }
    return new PostgresUri(profile, password, ignored);
  }

  private static Optional<String> take(Map<String, String> parameters, String name) {
    return Optional.ofNullable(parameters.remove(name)).filter(value -> !value.isEmpty());
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw new UriFault("The port \"%s\" in the URI is no number from 1 to 65535.".formatted(text));
  }

  private static TlsMode tls(String word) {
    if (word.equals("allow")) {
      return TlsMode.PREFER;
    }
    for (var mode : TlsMode.values()) {
      if (mode.word().equals(word)) {
        return mode;
      }
    }
    throw new UriFault(
        "The sslmode \"%s\" in the URI is none of disable, prefer, require, verify-ca and verify-full."
            .formatted(word.toLowerCase(Locale.ROOT)));
  }

  /// The profile as a URI, without any password.
  public static String of(ConnectionProfile profile) {
    var uri =
        new StringBuilder(
            "postgresql://%s@%s/%s?sslmode=%s"
                .formatted(
                    PercentEscapes.encode(profile.user()),
                    profile.address(),
                    PercentEscapes.encode(profile.database()),
                    profile.tls().word()));
    profile
        .rootCertificate()
        .ifPresent(file -> uri.append("&sslrootcert=").append(PercentEscapes.encode(file)));
    profile
        .clientCertificate()
        .ifPresent(file -> uri.append("&sslcert=").append(PercentEscapes.encode(file)));
    profile
        .clientKey()
        .ifPresent(file -> uri.append("&sslkey=").append(PercentEscapes.encode(file)));
    return uri.toString();
  }
}
