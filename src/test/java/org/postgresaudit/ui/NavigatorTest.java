package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NavigatorTest {
  private final Navigator navigator = new Navigator();

  @Test
  void the_way_back_is_the_way_there_reversed() {
    navigator.go(new Screen.Connections());
    navigator.go(new Screen.Audits());
    navigator.back();
    assertEquals(new Screen.Connections(), navigator.current());
    navigator.back();
    assertEquals(new Screen.Start(), navigator.current());
    navigator.back();
    assertEquals(new Screen.Start(), navigator.current());
  }

  @Test
  void going_where_one_is_leaves_no_step() {
    navigator.go(new Screen.Audits());
    navigator.go(new Screen.Audits());
    navigator.back();
    assertEquals(new Screen.Start(), navigator.current());
  }

  @Test
  void a_replaced_screen_is_skipped_on_the_way_back() {
    navigator.go(new Screen.NewAudit());
    navigator.replace(new Screen.Audits());
    navigator.back();
    assertEquals(new Screen.Start(), navigator.current());
  }

  @Test
  void the_way_back_does_not_lead_into_a_form_again() {
    navigator.go(new Screen.NewConnection());
    navigator.go(new Screen.Connections());
    navigator.go(new Screen.NewAudit());
    navigator.go(new Screen.Settings());
    navigator.back();
    assertEquals(new Screen.Audits(), navigator.current());
    navigator.back();
    assertEquals(new Screen.Connections(), navigator.current());
    navigator.back();
    assertEquals(new Screen.Start(), navigator.current());
  }
}
