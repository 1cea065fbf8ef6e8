package org.postgresaudit.report.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class SignatureFieldTest {
  @Test
  void a_field_is_measured_as_it_was_made_wherever_it_is_laid() {
    for (float x = 40; x < 90; x += 0.0375f) {
      for (float y = 90; y < 800; y += 11.3125f) {
        var laid = SignatureField.place(new SignatureField.Frame(0, x, y));
        var read = new PDRectangle(written(laid));
        assertEquals(SignatureField.WIDTH, read.getWidth(), 0, "at " + x + ", " + y);
        assertEquals(SignatureField.HEIGHT, read.getHeight(), 0, "at " + x + ", " + y);
        assertEquals(x, read.getLowerLeftX(), 0.125, "where it was to be laid");
      }
    }
  }

  /// As it stands in the file, and is read from it.
  private static COSArray written(PDRectangle laid) {
    var array = new COSArray();
    for (var edge : laid.getCOSArray().toFloatArray()) {
      array.add(new COSFloat(Float.parseFloat(String.valueOf(edge))));
    }
    return array;
  }
}
