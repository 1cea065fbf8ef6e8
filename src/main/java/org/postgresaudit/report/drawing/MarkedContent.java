package org.postgresaudit.report.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/// Says within the page what is text and what is ornament. The layout engine makes an object of the
/// file for each word and each line under a cell: four of five objects of a report, which is what
/// its memory and its time went into.
final class MarkedContent {
  /// Operators begin a line and texts hold no line ends, so that no text can pass for one.
  private static final Pattern MARK = Pattern.compile("(?m)^/(\\w+) /(\\w+) BDC$");

  private MarkedContent() {}

  /// Of a page that is drawn.
  static void putInto(PDPage page) throws IOException {
    COSDictionary resources = page.getResources().getCOSObject();
    COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
    COSStream content = page.getCOSObject().getCOSStream(COSName.CONTENTS);
    if (properties == null || content == null) {
      return;
    }
    String drawn;
    try (InputStream in = content.createInputStream()) {
      drawn = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    String said = MARK.matcher(drawn).replaceAll(mark -> operator(mark, properties));
    try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(said.getBytes(StandardCharsets.ISO_8859_1));
    }
    resources.removeItem(COSName.PROPERTIES);
  }

  private static String operator(MatchResult mark, COSDictionary properties) {
    COSDictionary property = properties.getCOSDictionary(COSName.getPDFName(mark.group(2)));
    if (property.containsKey(COSName.MCID)) {
      return "/" + mark.group(1) + " <</MCID " + property.getInt(COSName.MCID) + ">> BDC";
    }
    String type = property.getNameAsString(COSName.TYPE);
    // Where ornament stands can be seen; that it is the head or foot of a page has to be said.
    return "Background".equals(type)
        ? "/" + mark.group(1) + " BMC"
        : "/" + mark.group(1) + " <</Type /" + type + ">> BDC";
  }
}
