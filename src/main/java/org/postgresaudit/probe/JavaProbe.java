package org.postgresaudit.probe;

import java.util.List;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.ServerFacts;

/// A probe that needs more than one query, written in Java and named by control files. Its outcome
/// is made from rows just as with SQL.
public interface JavaProbe {
  /// The columns of its rows for that control, in order; what `finding` and `identified_by` may
  /// name.
  List<String> columns(Control control);

  /// Looks. The session is guarded; what a refused question means is told by [Sighting.Refused].
  Sighting look(Control control, Asks session, ServerFacts facts);
}
