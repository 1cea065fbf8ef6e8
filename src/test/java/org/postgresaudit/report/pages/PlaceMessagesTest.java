package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Item;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;

class PlaceMessagesTest {
  private static final Set<String> SAME_IN_GERMAN = Set.of("Port", "Firewalls", "pgAudit");

  @Test
  void in_english_sections_and_items_are_called_as_the_checklist_calls_them() {
    var english = new PlaceMessages(FixedTexts.of(ReportLanguage.ENGLISH));
    var german = new PlaceMessages(FixedTexts.of(ReportLanguage.GERMAN));
    for (var section : ChecklistReader.bundled().sections()) {
      assertEquals(section.title(), english.of(section));
      assertNotEquals(section.title(), german.of(section));
      for (var item : section.items()) {
        assertEquals(item.title(), english.of(section, item));
        assertTrue(
            SAME_IN_GERMAN.contains(item.title()) || !item.title().equals(german.of(section, item)),
            item.title());
      }
    }
    var own = new Item("9-our-own-point", "Our own point", "", List.of());
    assertEquals("Our own point", german.of(ChecklistReader.bundled().sections().getFirst(), own));
  }
}
