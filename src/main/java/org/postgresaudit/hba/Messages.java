package org.postgresaudit.hba;

import java.util.List;
import java.util.Map;

/// The sentences about access rules.
final class Messages {
  private static final Map<String, String> METHODS =
      Map.ofEntries(
          Map.entry("trust", "let in without any proof"),
          Map.entry("reject", "turned away"),
          Map.entry("scram-sha-256", "asked for their password (SCRAM)"),
          Map.entry("md5", "asked for their password (MD5, or SCRAM where it is stored so)"),
          Map.entry("password", "asked for their password, which is sent as it is typed"),
          Map.entry("peer", "let in as the account they have on the server's machine"),
          Map.entry("ident", "let in as whoever their machine says they are"),
          Map.entry("cert", "let in by a client certificate"),
          Map.entry("gss", "let in by Kerberos"),
          Map.entry("sspi", "let in by their Windows account"),
          Map.entry("ldap", "asked for a password that a directory checks"),
          Map.entry("radius", "asked for a password that a RADIUS server checks"),
          Map.entry("pam", "asked for a password that PAM checks"),
          Map.entry("bsd", "asked for a password that BSD authentication checks"),
          Map.entry("oauth", "let in by a token of an identity provider"));

  private Messages() {}

  static String broken() {
    return "Nobody: PostgreSQL cannot read this line.";
  }

  static String cannotBeRead(String error) {
    return "PostgreSQL cannot read this line%s. As long as it stands there, changes of the file do not take effect."
        .formatted(error.isEmpty() ? "" : ": " + error);
  }

  static String trustedMachine() {
    return "Every account on the machine gets in as any role the line names, superusers included.";
  }

  static String trustedNetwork() {
    return "Whoever reaches the server from there gets in as any role the line names, with no"
        + " password.";
  }

  static String readablePassword() {
    return "The password travels as it was typed; whoever listens on the way has it.";
  }

  static String passwordShownToServer() {
    return "The server sees the password itself; a forged or broken-into server collects it.";
  }

  static String believesTheClient() {
    return "The client's own machine says who the user is; whoever owns a machine there is"
        + " anybody.";
  }

  static String oldHash() {
    return "MD5 hashes are quickly guessed and can be used without knowing the password; SCRAM ends"
        + " that.";
  }

  static String anywhere() {
    return "Every machine that reaches the server may try.";
  }

  static String withoutTls(AccessRule rule) {
    return rule.type().equals("hostnossl")
        ? "The line takes connections without TLS only: all that is asked and answered can be read"
            + " on the way."
        : "Clients may connect without TLS: all that is asked and answered can be read on the way."
            + " With hostssl they cannot.";
  }

  static String everybody() {
    return "Any role to any database: nobody decided who needs this way in.";
  }

  static String shadowedBy(AccessRule before) {
    return "Never used: %s decides all its logins before.".formatted(before.place());
  }

  static String meaning(AccessRule rule) {
    var how =
        switch (rule.type()) {
          case "local" -> "";
          case "hostssl" -> " over TLS";
          case "hostnossl" -> " without TLS";
          case "hostgssenc" -> " encrypted by Kerberos";
          case "hostnogssenc" -> " not encrypted by Kerberos";
          default -> " with or without TLS";
        };
    return "%s to %s from %s%s: %s."
        .formatted(
            capital(users(rule.users())),
            databases(rule.databases()),
            from(rule),
            how,
            METHODS.getOrDefault(rule.method(), "checked by " + rule.method()));
  }

  private static String capital(String words) {
    return words.startsWith("any role") ? "A" + words.substring(1) : words;
  }

  private static String users(List<String> users) {
    return users.contains("all")
        ? "any role"
        : String.join(", ", users.stream().map(Messages::user).toList());
  }

  private static String user(String name) {
    return name.startsWith("+") ? "members of " + name.substring(1) : name;
  }

  private static String databases(List<String> databases) {
    return databases.contains("all")
        ? "any database"
        : String.join(", ", databases.stream().map(Messages::database).toList());
  }

  private static String database(String name) {
    return switch (name) {
      case "sameuser" -> "the database of their own name";
      case "samerole", "samegroup" -> "a database named like a role of theirs";
      case "replication" -> "replication";
      default -> name;
    };
  }

  static String from(AccessRule rule) {
    if (rule.isLocal()) {
      return "the socket on the server";
    }
    return switch (rule.address()) {
      case "all" -> "any address";
      case "samehost" -> "the server's own addresses";
      case "samenet" -> "the server's own networks";
      default -> rule.network().map(Messages::network).orElseGet(() -> named(rule.address()));
    };
  }

  private static String named(String name) {
    return name.startsWith(".") ? "machines named *" + name : "the machine named " + name;
  }

  private static String network(Network network) {
    if (network.isAll()) {
      return network.isIpv4() ? "any IPv4 address" : "any IPv6 address";
    }
    if (network.isLoopback()) {
      return "the server itself (" + network + ")";
    }
    return network.isOneMachine()
        ? "the machine " + network
        : network.isIpv4()
            ? "%s (%,d addresses)".formatted(network, network.size())
            : network.toString();
  }
}
