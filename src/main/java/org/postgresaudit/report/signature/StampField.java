package org.postgresaudit.report.signature;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/// The form field of a document time stamp, which is added after signing and must show nothing: one
/// with room on a page could paint it over.
final class StampField {
  private static final COSName STAMP = COSName.getPDFName("DocTimeStamp");
  private static final COSName SIGNATURE = COSName.getPDFName("Sig");
  private static final Set<COSName> OF_A_STAMP =
      Set.of(
          COSName.FT,
          COSName.TYPE,
          COSName.SUBTYPE,
          COSName.F,
          COSName.T,
          COSName.V,
          COSName.P,
          COSName.RECT,
          COSName.AP);

  private StampField() {}

  /// Without any room on the page, and with nothing to draw there.
  static boolean is(COSObject item) {
    return item.getObject() instanceof COSDictionary field
        && OF_A_STAMP.containsAll(field.keySet())
        && SIGNATURE.equals(field.getCOSName(COSName.FT))
        && COSName.WIDGET.equals(field.getCOSName(COSName.SUBTYPE))
        && field.getDictionaryObject(COSName.RECT) instanceof COSArray corners
        && corners.size() == 4
        && corners.toList().stream()
            .allMatch(corner -> corner instanceof COSNumber number && number.floatValue() == 0)
        && field.getDictionaryObject(COSName.V) instanceof COSDictionary value
        && STAMP.equals(value.getCOSName(COSName.TYPE))
        && drawsNothing(field);
  }

  private static boolean drawsNothing(COSDictionary field) {
    COSDictionary looks = field.getCOSDictionary(COSName.AP);
    return looks == null
        || (looks.keySet().equals(Set.of(COSName.N))
            && looks.getDictionaryObject(COSName.N) instanceof COSStream drawn
            && drawn.getLength() == 0);
  }
}
