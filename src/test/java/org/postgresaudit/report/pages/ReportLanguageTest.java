package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.PdfChecks;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.Spoken;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.Prose;
import org.postgresaudit.report.text.ReportLanguage;
import org.postgresaudit.report.text.VisibleText;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportLanguageTest {
  private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
  void a_report_in_each_language_is_a_valid_document_that_names_its_language(
      ReportLanguage language) throws Exception {
    var since = Comparison.of(List.of(), Clinic.earlier(), Clinic.audit());
    var content = ReportContent.of(Clinic.audit(), Clinic.details().in(language)).since(since);
    var drawn = new ReportWriter().draft(content, JSON);
    assertEquals(List.of(), PdfChecks.violations(drawn, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(drawn, PDFAFlavour.PDFUA_1));
    try (var document = Loader.loadPDF(drawn)) {
      assertEquals(language.locale().toLanguageTag(), document.getDocumentCatalog().getLanguage());
    }
    var pages = PdfChecks.text(drawn).replaceAll("[\\s\\u00a0\\u202f]+", "");
    var texts = content.texts();
    for (var key : List.of("chapter.changes", "scope.inEnglish", "signature.draft")) {
      assertTrue(
          pages.contains(VisibleText.set(texts.say(key)).replaceAll("[\\s\\u00a0\\u202f]+", "")),
          key);
    }
    for (var section : content.checklist().sections()) {
      assertTrue(pages.contains(new PlaceMessages(texts).numbered(section).replaceAll("\\s+", "")));
    }
    controls_are_read_with_an_english_voice(Spoken.of(drawn), language, content);
    assertFalse(pages.contains("[U+00A0]f") || pages.contains("[U+DC0"), pages);
    assertTrue(pages.contains("no[U+00A0]break"), "a name keeps what it is");
  }

  private static void controls_are_read_with_an_english_voice(
      Map<String, String> spoken, ReportLanguage language, ReportContent content) {
    String english = spoken.getOrDefault("en-GB", "");
    String own = spoken.get(language.locale().toLanguageTag());
    for (var finding : content.findings()) {
      for (var words :
          List.of(
              finding.control().title(), Prose.words(finding.control().why()).split("\"", 2)[0])) {
        String squeezed = words.replaceAll("\\s+", "");
        assertTrue(english.contains(squeezed), () -> "not spoken in English: " + words);
        assertFalse(own.contains(squeezed), () -> "spoken in the wrong language: " + words);
      }
    }
    assertTrue(own.contains(content.texts().say("retest.title").replaceAll("\\s+", "")));
  }
}
