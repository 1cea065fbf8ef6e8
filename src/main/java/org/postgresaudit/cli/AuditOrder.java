package org.postgresaudit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.RunSelection;
import org.postgresaudit.report.SecretScan;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.target.Target;

/// What an audit without a window is to do.
///
/// @param client whose server it is, for the report; may be empty
/// @param auditor who ordered it, for the report; may be empty
/// @param json where the results go
/// @param pdf where the report goes
/// @param variant which document it is
/// @param enclosures the folder for the files that lie in the report: results, findings, script and
///   proposals
/// @param framing whose report it is and how it looks
/// @param identity who signs it; absent: a draft
/// @param assurance the level of the signature and what there is to reach it
/// @param scan what must not be in anything that is written
/// @param failOn a finding of this severity or worse changes the exit code
public record AuditOrder(
    Checklist checklist,
    Target target,
    String client,
    String auditor,
    RunSelection selection,
    Optional<Path> json,
    Optional<Path> pdf,
    ReportVariant variant,
    Optional<Path> enclosures,
    Framing framing,
    Optional<SigningIdentity> identity,
    Assurance assurance,
    SecretScan scan,
    Optional<Severity> failOn) {}
