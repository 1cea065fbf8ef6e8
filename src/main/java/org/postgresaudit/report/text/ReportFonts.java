package org.postgresaudit.report.text;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that travel with the report and what they can show. Nothing is taken from the machine:
/// a report looks the same everywhere.
public final class ReportFonts {
  private static final Set<FSFontUseCase> TEXT = EnumSet.of(FSFontUseCase.DOCUMENT);
  private static final Set<FSFontUseCase> FALLBACK = EnumSet.of(FSFontUseCase.FALLBACK_PRE);

  /// @param file in the folder of fonts
  /// @param family as the stylesheet calls it
  private record Font(String file, String family, int weight, Set<FSFontUseCase> use) {}

  private static final Font SEMI_BOLD = new Font("NotoSans-SemiBold.ttf", "Noto Sans", 600, TEXT);

  private static final List<Font> FONTS =
      List.of(
          new Font("NotoSans-Regular.ttf", "Noto Sans", 400, TEXT),
          SEMI_BOLD,
          new Font("NotoSansMono-Regular.ttf", "Noto Sans Mono", 400, TEXT),
          new Font("NotoSansSymbols2-Shapes.ttf", "Symbols", 400, TEXT),
          new Font("NotoSans-Regular.ttf", "Fallback Sans", 400, FALLBACK),
          new Font("NotoSansMono-Regular.ttf", "Fallback Mono", 400, FALLBACK),
          new Font("NotoSansArabic-Regular.ttf", "Fallback Arabic", 400, FALLBACK),
          new Font("NotoSansHebrew-Regular.ttf", "Fallback Hebrew", 400, FALLBACK),
          new Font("NotoSansDevanagari-Regular.ttf", "Fallback Devanagari", 400, FALLBACK),
          new Font("NotoSansThai-Regular.ttf", "Fallback Thai", 400, FALLBACK),
          new Font("DroidSansFallback.ttf", "Fallback CJK", 400, FALLBACK),
          new Font("NotoEmoji-Regular.ttf", "Fallback Emoji", 400, FALLBACK));

  private ReportFonts() {}

  /// What can be shown at all, letter by letter as it is asked for.
  private static final class Coverage {
    private static final List<CmapLookup> CMAPS =
        FONTS.stream().filter(font -> font.use().equals(FALLBACK)).map(Coverage::cmap).toList();

    /// Two bits for each code point: whether it was looked up, and whether some font has it.
    private static final BitSet KNOWN = new BitSet();

    private static CmapLookup cmap(Font font) {
      try (TrueTypeFont parsed = parse(font)) {
        return parsed.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException("Could not read the bundled font " + font.file(), e);
      }
    }

    static synchronized boolean has(int codePoint) {
      if (!KNOWN.get(2 * codePoint)) {
        KNOWN.set(2 * codePoint);
        KNOWN.set(2 * codePoint + 1, CMAPS.stream().anyMatch(c -> c.getGlyphId(codePoint) != 0));
      }
      return KNOWN.get(2 * codePoint + 1);
    }
  }

  /// Whether some font of the report has a picture for the code point.
  static boolean canShow(int codePoint) {
    return Coverage.has(codePoint);
  }

  public static void register(PdfRendererBuilder builder) {
    for (Font font : FONTS) {
      byte[] bytes = Resources.bytes(ReportFonts.class, "fonts/" + font.file());
      builder.useFont(
          () -> new ByteArrayInputStream(bytes),
          font.family(),
          font.weight(),
          FontStyle.NORMAL,
          true,
          font.use());
    }
  }

  /// For words inside drawings. The caller closes it.
  public static TrueTypeFont semiBold() throws IOException {
    return parse(SEMI_BOLD);
  }

  private static TrueTypeFont parse(Font font) throws IOException {
    return new TTFParser()
        .parse(
            new RandomAccessReadBuffer(Resources.bytes(ReportFonts.class, "fonts/" + font.file())));
  }
}
