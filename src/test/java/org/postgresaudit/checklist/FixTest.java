package org.postgresaudit.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.checklist.Fix.Kind;
import org.postgresaudit.checklist.Fix.Part;

class FixTest {
  private static final String FIX =
      """
      Ask the owner of {} first.

      ```sql
      alter function {schema}.{function}({sql arguments})
        set search_path = pg_catalog, pg_temp;
      comment on schema {schema} is 'see {schema}; {owner}''s';  -- said {twice
      ```

      * In the file:

        ```conf
        ssl = on
        ```
      * Restart.\
      """;

  @Test
  void words_and_blocks_come_in_order() {
    var fix = Fix.of(FIX.replace("  -- said {twice", ""));
    assertEquals(
        List.of(Part.Words.class, Part.Block.class, Part.Words.class, Part.Block.class),
        fix.parts().stream().limit(4).map(Object::getClass).toList());
    assertEquals(
        List.of(Kind.SQL, Kind.CONF), fix.blocks().stream().map(Part.Block::kind).toList());
    assertEquals("ssl = on", fix.blocks().getLast().text());
    assertEquals(List.of("schema", "function", "arguments", "owner"), fix.columns());
  }

  @Test
  void without_findings_columns_stand_where_values_would() {
    var example = Fix.of(FIX.replace("  -- said {twice", "")).asExample();
    assertEquals(
        FIX.replace("  -- said {twice", "")
            .replace("{schema}", "<schema>")
            .replace("{function}", "<function>")
            .replace("{sql arguments}", "<arguments>")
            .replace("{owner}", "<owner>"),
        example);
  }

  @Test
  void an_example_is_called_one_and_what_only_asks_is_not() {
    var fix =
        """
        - Drop it:

          ```text
          drop role old_project;
          ```

        ```text
        select slot_name from pg_replication_slots;
        ```

        ```text
        select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clerk';
        ```

        ```text
        select cron.alter_job(7, command => 'select shop.send_prices()');
        ```

        ```text
        select name, error from pg_file_settings;
        select pg_reload_conf();
        ```
        """;
    assertEquals(
        List.of(true, false, true, true, false),
        Fix.of(fix).blocks().stream().map(Part.Block::isExample).toList());
    var shown = Fix.of(fix).asExample();
    assertEquals(3, shown.split("An example: its names and values", -1).length - 1, shown);
    assertTrue(
        shown.contains(
            "\n  *An example: its names and values are not those of this server.*\n\n  ```text\n"),
        shown);
  }

  @Test
  void a_statement_ends_at_its_semicolon_and_at_no_other() {
    var block =
        """
        -- first; of two
        do $body$ begin perform ';{'; end $body$;
        select ';' || "odd;name" /* ; */;
        -- the end
        """;
    var statements = Fix.of("```sql\n" + block + "```").blocks().getFirst().statements();
    assertEquals(3, statements.orElseThrow().statements().size());
    assertEquals(block.strip(), statements.orElseThrow().asExample());
  }

  @Test
  void a_block_cannot_be_closed_by_its_lines() {
    var fix = Fix.of("```sql\nselect 1;\n```");
    var changed = fix.withBlocks(_ -> "```\nmore```");
    assertEquals("````sql\n```\nmore```\n````", changed);
    assertEquals(1, Fix.of(changed.replace("sql", "text")).blocks().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 in words: {schema} is|filled in blocks of the kind sql alone",
        "1 ```\nssl = on\n```|is no kind of block",
        "1 ```yaml\nssl = on\n```|is no kind of block",
        "1 ```sql\nselect 1;|is not closed",
        "1 ```sql\n\n```|is empty",
        "2 ```hba\nhost all {role} all reject\n```|alone",
        "2 ```sql\nselect 1\n```|without a semicolon",
        "3 ```sql\nselect 1;\n;\n```|no statement",
        "3 ```sql\nselect 1;\nselect {;\n```|has no other one",
        "2 ```sql\nselect {Schema};\n```|no placeholder",
        "2 ```sql\nselect {sql  x};\n```|no placeholder",
        "2 ```sql\nselect 'a{b';\n```|not closed",
        "2 ```sql\nselect 'a}b';\n```|not opened",
        "2 ```sql\nselect '{sql x}';\n```|does not stand in a text",
        "2 ```sql\nselect a_{x};\n```|touches",
        "2 ```sql\nselect {x}{y};\n```|touches",
        "2 ```sql\nselect :{x};\n```|touches",
        "2 ```sql\nselect \"{x}\";\n```|not in a comment",
        "2 ```sql\nselect 1; -- {x}\n```|not in a comment",
        "2 ```sql\ndo $$ {x} $$;\n```|body of a function",
        "2 ```sql\nselect e'{x}';\n```|body of a function",
        "2 ```sql\nselect 'open;\n```|quote is not closed",
        "3 ```sql\nselect 1;\n\\connect shop\n```|command of psql",
        "2 ```sql\nselect {link_secret};\n```|is masked",
        "1 > ```sql\n> select 1;\n> ```|a line of its own"
      })
  void whatever_is_not_understood_is_a_fault_with_its_line(String example) {
    var text = example.substring(2, example.indexOf('|'));
    var fault = assertThrows(TextFault.class, () -> Fix.of(text));
    assertEquals(Integer.parseInt(example.substring(0, 1)), fault.line(), fault.getMessage());
    var said = example.substring(example.indexOf('|') + 1);
    assertTrue(fault.reason().contains(said), fault.getMessage());
  }
}
