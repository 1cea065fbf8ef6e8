package org.postgresaudit.probe.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.probe.inventory.Part.Gap;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.ServerFacts.Right;

/// Reads an inventory with about a dozen questions to the server and four to each database, all
/// bounded. Used once, by one thread.
public final class InventoryReader {
  static final int MOST_GRANTS = 20_000;
  private static final int MOST_ROLES = 20_000;
  private static final int MOST_MEMBERSHIPS = 50_000;
  private static final int MOST_OTHERS = 10_000;
  private static final int VIEW_OF_IDENT = 15;

  private final ServerFacts facts;
  private final Map<Kind, Shelf> shelves = new EnumMap<>(Kind.class);

  /// @param facts of the server that will be asked
  public InventoryReader(ServerFacts facts) {
    this.facts = facts;
    for (var kind : Kind.values()) {
      shelves.put(kind, new Shelf(most(kind)));
    }
  }

  private static int most(Kind kind) {
    return switch (kind) {
      case GRANTS, TABLES -> MOST_GRANTS;
      case ROLES -> MOST_ROLES;
      case MEMBERSHIPS -> MOST_MEMBERSHIPS;
      case SETTINGS,
          ROLE_SETTINGS,
          DATABASES,
          EXTENSIONS,
          DEFAULT_PRIVILEGES,
          ACCESS_RULES,
          IDENT_MAPPINGS ->
          MOST_OTHERS;
    };
  }

  /// Asks what concerns the server as a whole.
  ///
  /// @return the refusal when the connection was lost or the auditor stopped; then nothing more can
  ///   be asked
  public Optional<Reply.Refusal> readServer(Asks session) {
    if (!facts.rights().contains(Right.PG_READ_ALL_SETTINGS)
        && !facts.rights().contains(Right.PG_MONITOR)
        && !facts.rights().contains(Right.SUPERUSER)) {
      shelf(Kind.SETTINGS).miss(new Gap("", Messages.settingsHidden(facts), ""));
    }
    for (var kind : Kind.values()) {
      var lost = kind.isOfEachDatabase() ? Optional.<Reply.Refusal>empty() : read(kind, session);
      if (lost.isPresent()) {
        return lost;
      }
    }
    return take(Kind.GRANTS, GrantQueries.ofServer(facts.major()), session, "");
  }

  private Optional<Reply.Refusal> read(Kind kind, Asks session) {
    if (kind == Kind.IDENT_MAPPINGS && facts.major() < VIEW_OF_IDENT) {
      shelf(kind).miss(new Gap("", Messages.noView(facts), ""));
      return Optional.empty();
    }
    // Every refusal is an error in the client's server log, and its controls told of this one.
    if (right(kind).filter(right -> !facts.rights().contains(right)).isPresent()) {
      shelf(kind).miss(new Gap("", Messages.refused(facts), ""));
      return Optional.empty();
    }
    return take(kind, ServerQueries.of(kind, facts.major()), session, "");
  }

  private static Optional<Right> right(Kind kind) {
    return switch (kind) {
      case ACCESS_RULES -> Optional.of(Right.HBA_RULES);
      case IDENT_MAPPINGS -> Optional.of(Right.IDENT_RULES);
      case SETTINGS,
          ROLE_SETTINGS,
          ROLES,
          MEMBERSHIPS,
          DATABASES,
          EXTENSIONS,
          GRANTS,
          TABLES,
          DEFAULT_PRIVILEGES ->
          Optional.empty();
    };
  }

  /// Asks what concerns one database, the one the session is in.
  ///
  /// @return as [#readServer]
  public Optional<Reply.Refusal> readDatabase(String database, Asks session) {
    for (var kind : Kind.values()) {
      if (kind.isOfEachDatabase()) {
        var lost = take(kind, GrantQueries.ofDatabase(kind), session, database);
        if (lost.isPresent()) {
          return lost;
        }
      }
    }
    return Optional.empty();
  }

  /// A database that could not be opened.
  ///
  /// @param reason a sentence for people
  public void missDatabase(String database, String reason) {
    for (var kind : Kind.values()) {
      if (kind.isOfEachDatabase()) {
        shelf(kind).miss(new Gap(database, reason, ""));
      }
    }
  }

  /// What was read until now.
  public Inventory inventory() {
    var parts = new EnumMap<Kind, Part>(Kind.class);
    shelves.forEach((kind, shelf) -> parts.put(kind, shelf.part()));
    return new Inventory(Instant.now(), parts);
  }

  private Optional<Reply.Refusal> take(Kind kind, String query, Asks session, String database) {
    var shelf = shelf(kind);
    // At least one row is asked for, because it tells how many there are.
    switch (session.ask(query, List.of(), Math.max(1, shelf.room()))) {
      case Reply.Answer answer -> shelf.add(rows(kind, answer, database), count(answer));
      case Reply.Refusal refusal -> {
        if (refusal.kind() == Reply.Kind.LOST || refusal.kind() == Reply.Kind.CANCELLED) {
          return Optional.of(refusal);
        }
        shelf.miss(new Gap(database, reason(refusal), refusal.serverWords()));
      }
    }
    return Optional.empty();
  }

  private String reason(Reply.Refusal refusal) {
    return switch (refusal.kind()) {
      case PRIVILEGE -> Messages.refused(facts);
      case TIME -> Messages.tookTooLong();
      case TOO_MUCH -> Messages.tooMuch();
      case CANCELLED, LOST, NOT_SENT, ERROR -> Messages.failed();
    };
  }

  /// Every query ends with how many rows there are, which is no part of the row.
  private static List<List<String>> rows(Kind kind, Reply.Answer answer, String database) {
    var rows = new ArrayList<List<String>>(answer.rows().size());
    for (var row : answer.rows()) {
      var kept = new ArrayList<String>(kind.columns().size());
      if (kind.isOfEachDatabase()) {
        kept.add(database);
      }
      kept.addAll(row.subList(0, row.size() - 1));
      rows.add(kept);
    }
    return rows;
  }

  private static long count(Reply.Answer answer) {
    return answer.rows().isEmpty() ? 0 : Long.parseLong(answer.rows().getFirst().getLast());
  }

  private Shelf shelf(Kind kind) {
    return shelves.computeIfAbsent(kind, missing -> new Shelf(most(missing)));
  }
}
