package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.util.List;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.SigningIdentity;

/// What is to be signed, by whom and where to.
///
/// @param documents the first goes to the target, the others beside it; of an open audit the first
///   is the whole report, which closes it
/// @param audit as it is in the store
record SigningOrder(
    List<ReportContent> documents,
    AssessedAudit audit,
    SigningIdentity by,
    Assurance wanted,
    Path target,
    Beside beside) {
  SigningOrder {
    documents = List.copyOf(documents);
  }

  boolean closes() {
    return !audit.audit().isSealed();
  }

  /// Where the n-th document goes, from 0.
  Path place(int n) {
    if (n == 0) {
      return target;
    }
    var name = String.valueOf(target.getFileName()).replaceFirst("(?i)\\.pdf$", "");
    var first = documents.getFirst().variantInFileName();
    if (!first.isEmpty() && name.endsWith("-" + first)) {
      name = name.substring(0, name.length() - first.length() - 1);
    }
    return target.resolveSibling(name + "-" + documents.get(n).variantInFileName() + ".pdf");
  }
}
