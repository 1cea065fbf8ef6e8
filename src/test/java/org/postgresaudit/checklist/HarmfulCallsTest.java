package org.postgresaudit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmfulCallsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "select pg_terminate_backend(1)",
        "select pg_catalog.pg_terminate_backend(1)",
        "select PG_CATALOG.PG_Terminate_Backend (1)",
        "select pg_catalog.\"pg_terminate_backend\"(1)",
        "select \"pg_catalog\".\"pg_terminate_backend\"\n(1)",
        "select pg_catalog . pg_terminate_backend(1)",
        "select pg_catalog/**/./* x */pg_terminate_backend -- y\n (1)",
        "select /* /* nested */ */ pg_sleep(1)",
        "select U&\"pg\\005fsleep\"(1)",
        "select u&'\\0061'",
        "select '' as a, pg_sleep(1), ''",
        "select 'it''s', pg_sleep(1)",
        "select E'it\\'s', pg_sleep(1) as b, 'x'",
        "select $$text$$, pg_sleep(1)",
        "select $a$ $$ $a$, pg_sleep(1)",
        "select '\\'' , pg_sleep(1) , '\\''",
        "select pg_sleep_for('1 s')",
        "select pg_catalog.pg_advisory_lock(1)",
        "select pg_try_advisory_xact_lock(1)",
        "select set_config('a.b', 'c', false)",
        "select pg_read_file('/etc/passwd')",
        "select pg_read_binary_file('/etc/passwd')",
        "select pg_ls_dir('/')",
        "select lo_import('/etc/passwd')",
        "select loread(1, 2)",
        "select query_to_xml('delete from x', true, true, '')",
        "select * from ts_stat('select 1')",
        "select ts_rewrite(a, 'select b')",
        "select public.dblink('', '')",
        "select dblink_connect('')",
        "select public.lower('x')",
        "select shop.\"Promote\"('me')",
        "select (1 operator(shop.+) 2)",
        "with gone as (delete from orders returning 1) select 1",
        "with gone as (update orders set a = 1 returning 1) select 1",
        "with gone as ( insert into orders values (1) returning 1) select 1",
        "select 1; select 2",
        "select pg_stat_reset()",
        "select pg_stat_statements_reset()",
        "select nextval('a')",
        "select txid_current()",
        "select pg_catalog.pg_current_xact_id()",
        "select pg_create_physical_replication_slot('x')",
        "select pg_drop_replication_slot('x')",
        "select pg_logical_emit_message(true, 'a', 'b')",
        "select pg_export_snapshot()",
        "select pg_notify('a', 'b')",
        "select pg_switch_wal()",
        "select pg_restore_relation_stats('x')",
        "select 1 /* not closed",
        "select 'not closed",
        "select \"not closed",
        "select $a$ not closed $b$",
      })
  void harm_is_found_however_it_is_written(String sql) {
    assertTrue(HarmfulCalls.in(sql).isPresent(), sql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select p.proname::text from pg_catalog.pg_proc p where p.proname = 'pg_sleep'",
        "select 'pg_terminate_backend(1)' as call",
        "select 1 -- pg_sleep(1)",
        "select 1 /* pg_sleep(1) */ as one",
        "select $$ pg_sleep(1) $$ as text",
        "select E'pg_sleep(1) \\' pg_sleep(1)' as text",
        "select n.setval from pg_catalog.pg_class n",
        "select pg_catalog.lower(x.a) from (values ('A')) as x (a)",
        "select x.a in ('a') from (values ('A')) as x (a)",
        "select pg_catalog.count(*) filter (where c.relkind in ('r')) from pg_catalog.pg_class c",
        "with a as materialized (select 1 as one) select a.one from a",
        "select txid_current_if_assigned()",
        "select c.a::pg_catalog.numeric(10, 2) from pg_catalog.pg_class c",
        "select 'a' operator(pg_catalog.=) 'b'",
        "select d.datacl from pg_catalog.pg_database d where 'insert' = any (array['update'])",
        "select 'search\\_path=%'",
        "select information_schema._pg_truetypid(a.*, t.*) from pg_catalog.pg_attribute a",
      })
  void what_only_looks_like_it_passes(String sql) {
    assertEquals(Optional.empty(), HarmfulCalls.in(sql));
  }

  @Test
  void no_control_of_ours_is_refused() {
    for (var control : ChecklistReader.bundled().controls()) {
      for (int major : List.of(10, 13, 15, 18)) {
        control
            .question()
            .queryFor(major)
            .ifPresent(sql -> assertEquals(Optional.empty(), HarmfulCalls.in(sql), control.id()));
      }
    }
  }
}
