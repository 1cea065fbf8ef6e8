package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaultDetailsTest {
  @Test
  void the_details_say_what_kind_and_where_but_quote_nothing() {
    var fault =
        new IllegalStateException(
            "role payroll of client Seeadler", new IllegalArgumentException("secret of the row"));
    var details = FaultDetails.of(fault);
    assertTrue(details.contains("java.lang.IllegalStateException"), details);
    assertTrue(details.contains("caused by  java.lang.IllegalArgumentException"), details);
    assertTrue(details.contains("FaultDetailsTest.the_details_say"), details);
    assertFalse(details.contains("Seeadler"), details);
    assertFalse(details.contains("secret"), details);
  }
}
