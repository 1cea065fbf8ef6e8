package org.postgresaudit.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.ServerFacts;

/// Names the published flaws of the extensions in one database that do not come with PostgreSQL.
final class ExtensionVulnerabilitiesProbe implements JavaProbe {
  private static final String QUERY =
      """
      select e.extname::text as extension,
             e.extversion::text as version
        from pg_catalog.pg_extension e
       order by 1
      """;
  private static final int MOST = 1_000;

  /// What comes with PostgreSQL itself; its flaws are those of the server's release.
  private static final Set<String> OF_POSTGRESQL =
      Set.of(
          ("plpgsql plperl plperlu plpython2u plpython3u plpythonu pltcl pltclu adminpack amcheck"
                  + " autoinc bloom bool_plperl bool_plperlu btree_gin btree_gist citext chkpass"
                  + " cube dblink dict_int dict_xsyn earthdistance file_fdw fuzzystrmatch hstore"
                  + " hstore_plperl hstore_plperlu hstore_plpython2u hstore_plpython3u"
                  + " hstore_plpythonu insert_username intagg intarray isn jsonb_plperl"
                  + " jsonb_plperlu jsonb_plpython2u jsonb_plpython3u jsonb_plpythonu lo ltree"
                  + " ltree_plpython2u ltree_plpython3u ltree_plpythonu moddatetime old_snapshot"
                  + " pageinspect pg_buffercache pg_freespacemap pg_logicalinspect pg_prewarm"
                  + " pg_stat_statements pg_surgery pg_trgm pg_visibility pg_walinspect pgcrypto"
                  + " pgrowlocks pgstattuple postgres_fdw refint seg sslinfo tablefunc tcn"
                  + " test_decoding timetravel tsm_system_rows tsm_system_time unaccent uuid-ossp"
                  + " xml2")
              .split(" "));

  private final Knowledge knowledge;

  ExtensionVulnerabilitiesProbe(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<String> columns(Control control) {
    return List.of("extension", "version", "cve", "fixed_in", "summary", "as_of");
  }

  @Override
  public Sighting look(Control control, Asks session, ServerFacts facts) {
    return switch (session.ask(QUERY, List.of(), MOST)) {
      case Reply.Refusal refusal -> new Sighting.Refused(refusal);
      case Reply.Answer answer -> judge(answer);
    };
  }

  private Sighting judge(Reply.Answer answer) {
    var rows = new ArrayList<List<String>>();
    var unknown = new ArrayList<String>();
    for (var row : answer.rows()) {
      var name = row.getFirst();
      var version = row.getLast();
      if (knowledge.advisories().knowsExtension(name)) {
        knowledge.advisories().vulnerabilitiesOfExtension(name, version).stream()
            .map(
                flaw ->
                    List.of(
                        name,
                        version,
                        flaw.cve(),
                        flaw.fixedIn(),
                        flaw.summary(),
                        knowledge.asOf()))
            .forEach(rows::add);
      } else if (!OF_POSTGRESQL.contains(name)) {
        unknown.add(name + " " + version);
      }
    }
    if (rows.isEmpty() && !unknown.isEmpty()) {
      return new Sighting.CannotTell(
          "The table of flaws (of %s) does not know %s; look there by hand."
              .formatted(knowledge.asOf(), String.join(", ", unknown)));
    }
    return rows.isEmpty() && !answer.rows().isEmpty() && knowledge.isTooOldToClear()
        ? knowledge.tooOld()
        : new Sighting.Offending(rows, answer.query());
  }
}
