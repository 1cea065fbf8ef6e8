package org.postgresaudit.ui.audit.run;

/// What the machine is doing for one audit.
public sealed interface RunState {
  /// Nothing.
  record Idle() implements RunState {}

  /// Asking.
  ///
  /// @param section title of the section it is in; empty before the first answer
  record Running(int done, int all, String section) implements RunState {}

  /// Asked to stop, not stopped yet.
  record Stopping() implements RunState {}

  /// Stopped before everything was asked.
  ///
  /// @param why one or two sentences for people
  record CutShort(String why) implements RunState {}

  /// Could not begin.
  record Failed(String sentence) implements RunState {}

  /// Whether a run is under way.
  default boolean isBusy() {
    return switch (this) {
      case Running _, Stopping _ -> true;
      case Idle _, CutShort _, Failed _ -> false;
    };
  }
}
