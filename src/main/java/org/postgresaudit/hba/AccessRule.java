package org.postgresaudit.hba;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One line of `pg_hba.conf` as the server shows it.
///
/// @param order from 1, in which rules are tried
/// @param type `local`, `host`, `hostssl`, `hostnossl`, `hostgssenc` or `hostnogssenc`; empty when
///   the line cannot be read
/// @param address empty for `local`; else an address, a name, or `all`, `samehost`, `samenet`
/// @param netmask beside an address only
/// @param place file and line, such as `pg_hba.conf:12`
/// @param error why the server cannot read the line; empty when it can
public record AccessRule(
    int order,
    String type,
    List<String> databases,
    List<String> users,
    String address,
    String netmask,
    String method,
    String options,
    String place,
    String error) {
  private static final List<String> OF_ADDRESSES = List.of("all", "samehost", "samenet");

  public AccessRule {
    databases = List.copyOf(databases);
    users = List.copyOf(users);
  }

  /// Whether the server cannot read the line.
  public boolean isBroken() {
    return !error.isEmpty() || type.isEmpty();
  }

  boolean isLocal() {
    return type.equals("local");
  }

  boolean rejects() {
    return method.equals("reject");
  }

  /// Whether logins by this rule never leave the machine.
  boolean staysOnTheMachine() {
    return isLocal()
        || address.equals("samehost")
        || address.equals("localhost")
        || network().map(Network::isLoopback).orElse(false);
  }

  /// Whether every machine that reaches the server may try.
  boolean admitsAnyAddress() {
    return !isLocal() && (address.equals("all") || network().map(Network::isAll).orElse(false));
  }

  boolean namesEveryDatabase() {
    return databases.contains("all");
  }

  boolean namesEveryUser() {
    return users.contains("all");
  }

  /// Whether a password or the data could travel readable.
  boolean mayBeUnencrypted() {
    return type.equals("host") || type.equals("hostnossl") || type.equals("hostnogssenc");
  }

  /// The addresses; absent when they are given by a word or a name.
  Optional<Network> network() {
    return isLocal() || address.isEmpty() || OF_ADDRESSES.contains(address.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Network.of(address, netmask);
  }

  /// Whether every login this other rule would decide is decided by this one, when it stands first.
  boolean covers(AccessRule other) {
    return coversType(other) && coversDatabases(other) && coversUsers(other) && reaches(other);
  }

  private boolean coversType(AccessRule other) {
    return type.equals(other.type) || (type.equals("host") && other.type.startsWith("host"));
  }

  /// The word `all` does not stand for replication.
  private boolean coversDatabases(AccessRule other) {
    return databases.containsAll(other.databases)
        || (namesEveryDatabase() && !other.databases.contains("replication"));
  }

  private boolean coversUsers(AccessRule other) {
    return namesEveryUser() || users.containsAll(other.users);
  }

  private boolean reaches(AccessRule other) {
    if (isLocal() || address.equals("all")) {
      return true;
    }
    if (address.equals(other.address) && netmask.equals(other.netmask)) {
      return true;
    }
    var theirs = other.network();
    return network().isPresent() && theirs.isPresent() && network().get().contains(theirs.get());
  }
}
