package org.postgresaudit.ui.audit.verdict;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The changes of this session in their order: the last can be taken back, and what was taken back
/// can be done again until something new is said.
final class Steps {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> takenBack = new ArrayDeque<>();

  void add(Step step) {
    done.push(step);
    takenBack.clear();
  }

  /// The step that [#takeBack] would take back.
  Optional<Step> last() {
    return Optional.ofNullable(done.peek());
  }

  /// The step that [#repeat] would repeat.
  Optional<Step> next() {
    return Optional.ofNullable(takenBack.peek());
  }

  Optional<Step> takeBack() {
    var step = Optional.ofNullable(done.poll());
    step.ifPresent(takenBack::push);
    return step;
  }

  Optional<Step> repeat() {
    var step = Optional.ofNullable(takenBack.poll());
    step.ifPresent(done::push);
    return step;
  }
}
