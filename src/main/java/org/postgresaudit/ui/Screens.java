package org.postgresaudit.ui;

/// Makes the page of a screen, with everything it works with. Put together in one place, by an
/// exhaustive switch.
@FunctionalInterface
public interface Screens {
  /// A fresh page.
  Page open(Screen screen);
}
