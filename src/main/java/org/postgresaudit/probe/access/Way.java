package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.List;

/// The shortest way of one login to one power.
public record Way(Role login, Power power, Route route) {
  /// How many steps it takes; none when the login has it itself.
  public int steps() {
    return route.steps().size() + route.further();
  }

  /// What would be typed to go it; nothing when it is held from the first moment. Memberships are
  /// judged by who logged in, so a chain of SET ROLE needs its last link only.
  ///
  /// @param major of the server: from 16 on a grant says whether it can be set
  public List<String> typed(int major) {
    var lines = new ArrayList<String>();
    var pending = "";
    for (var step : route.steps()) {
      switch (step.way()) {
        case SET_ROLE -> pending = step.to().quoted();
        case INHERITED -> {
          // Inherited rights need nothing typed.
        }
        case ADMIN_OPTION -> {
          if (!pending.isEmpty()) {
            lines.add("set role " + pending + ";");
          }
          lines.add(
              "grant %s to %s%s;"
                  .formatted(
                      step.to().quoted(), login.quoted(), major < 16 ? "" : " with set true"));
          pending = step.to().quoted();
        }
      }
    }
    if (!pending.isEmpty()) {
      lines.add("set role " + pending + ";");
    }
    return lines;
  }
}
