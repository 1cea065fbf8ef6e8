package org.postgresaudit.windows;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// JavaFX draws text with Pango, also without a display. Where that is not installed, tests of
/// windows are reported as skipped, with the package that brings them back.
public final class WindowLibrariesCondition implements ExecutionCondition {
  private static final boolean PANGO = loads("libpangoft2-1.0.so.0");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean needsWindows =
        context
            .getTestClass()
            .filter(type -> type.getPackageName().startsWith("org.postgresaudit.ui"))
            .isPresent();
    return needsWindows && !PANGO
        ? disabled("Windows draw text with Pango: apt-get install libpangoft2-1.0-0")
        : enabled("Text can be drawn");
  }

  @SuppressWarnings("restricted")
  private static boolean loads(String library) {
    try (var arena = Arena.ofConfined()) {
      var _ = SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
