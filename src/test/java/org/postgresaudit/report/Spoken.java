package org.postgresaudit.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// What a screen reader says of a tagged file, and with which voice.
public final class Spoken {
  private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
  private final Map<String, StringBuilder> byLanguage = new TreeMap<>();

  private Spoken() {}

  /// All words of each language, in reading order and without blanks.
  public static Map<String, String> of(byte[] pdf) throws IOException {
    var spoken = new Spoken();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var ofPage = new HashMap<Integer, String>();
        extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
        spoken.words.put(page.getCOSObject(), ofPage);
      }
      var catalog = document.getDocumentCatalog();
      spoken.walk(catalog.getStructureTreeRoot(), catalog.getLanguage());
    }
    var all = new TreeMap<String, String>();
    spoken.byLanguage.forEach((language, said) -> all.put(language, said.toString()));
    return all;
  }

  /// What it says in the place of each picture.
  static List<String> alternatives(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var all = new ArrayList<String>();
      alternatives(document.getDocumentCatalog().getStructureTreeRoot(), all);
      return all;
    }
  }

  private static void alternatives(PDStructureNode node, List<String> all) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getAlternateDescription() != null) {
          all.add(element.getAlternateDescription());
        }
        alternatives(element, all);
      }
    }
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> ofPage) {
    var text = new StringBuilder();
    for (var part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        collect(inner, ofPage);
      }
    }
    if (content.getMCID() >= 0) {
      ofPage.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private void walk(PDStructureNode node, String language) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        walk(element, element.getLanguage() == null ? language : element.getLanguage());
      } else if (kid instanceof PDMarkedContentReference reference) {
        say(reference.getPage().getCOSObject(), reference.getMCID(), language);
      } else if (kid instanceof Integer number && node instanceof PDStructureElement element) {
        say(element.getPage().getCOSObject(), number, language);
      }
    }
  }

  private void say(COSDictionary page, int number, String language) {
    byLanguage
        .computeIfAbsent(language, _ -> new StringBuilder())
        .append(words.get(page).getOrDefault(number, "").replaceAll("[\\s\\u00a0\\u202f]+", ""));
  }
}
