package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.report.ManyFindings;
import org.postgresaudit.report.UnattendedTexts;
import org.postgresaudit.report.text.ReportLanguage;

class SeenTest {
  private static FindingPages.Page page(int databases) {
    return FindingPages.of(ManyFindings.databases(databases)).getFirst();
  }

  private static String affected(FindingPages.Page page) {
    return page.facts().getFirst().value();
  }

  @Test
  void what_several_databases_say_in_the_same_words_is_said_once_with_their_names() {
    var page = page(3);
    assertEquals(
        List.of(
            "shop_1, shop_2 and shop_3: clerk_00001_1 offends: shop, SELECT, UPDATE,"
                + " 2019-03-31."),
        page.seen());
    assertEquals("3 objects: clerk_00001_1 (shop_1, shop_2 and shop_3)", affected(page));
  }

  @Test
  void what_was_found_in_some_databases_only_names_them_each_time() {
    var page = FindingPages.of(ManyFindings.uneven()).getFirst();
    assertEquals(
        "3 objects: clerk_00001_1 (shop_1 and shop_2); clerk_00001_2 (shop_1)", affected(page));
  }

  @Test
  void what_one_place_says_stands_as_it_is() {
    var page = page(1);
    assertEquals(List.of("clerk_00001_1 offends: shop, SELECT, UPDATE, 2019-03-31."), page.seen());
    assertEquals("1 object: clerk_00001_1", affected(page));
  }

  @Test
  void an_audit_at_which_nobody_sat_says_so_in_the_language_of_its_report() {
    var german = new UnattendedTexts(ReportLanguage.GERMAN);
    assertEquals("Vertraulich", german.classification());
    var sections = ChecklistReader.bundled().sections().subList(3, 6);
    String scope = german.scope(sections, Set.of("shop", "billing"));
    assertTrue(
        scope.startsWith(
            "Abschnitte: 4 Überwachung und Protokollierung, 5 Patch-Management,"
                + " 6 Netzwerksicherheit. Datenbanken: billing, shop. Dieses Audit lief"),
        scope);
    assertTrue(
        german.scope(List.of(), Set.of()).startsWith("Abschnitte: alle. Datenbanken: alle."));
  }
}
