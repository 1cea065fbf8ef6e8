package org.postgresaudit.probe.access;

import java.util.List;
import java.util.Optional;

/// How a role reaches a goal.
///
/// @param steps the first ones; none when the role has it itself
/// @param further how many steps follow that are not listed
/// @param last the step that arrives; empty without steps
public record Route(Role start, List<Step> steps, int further, Optional<Step> last, Goal goal) {
  public Route {
    steps = List.copyOf(steps);
  }

  /// The whole way in one line, such as `clerk → deploy (SET ROLE) → postgres (SET ROLE)`.
  @Override
  public String toString() {
    var line = new StringBuilder(start.name());
    for (var step : steps) {
      line.append(" → ").append(step);
    }
    if (further > 1) {
      line.append(" → … ").append(further - 1).append(" more");
    }
    if (further > 0) {
      last.ifPresent(step -> line.append(" → ").append(step));
    }
    if (!goal.gain().isEmpty()) {
      line.append(" → ").append(goal.gain());
    }
    return line.toString();
  }

  /// The role at the end of the steps.
  public Role end() {
    return last.map(Step::to).orElse(start);
  }
}
