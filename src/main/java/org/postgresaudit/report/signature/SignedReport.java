package org.postgresaudit.report.signature;

import java.nio.file.Path;
import java.time.Instant;

/// A report that was signed, verified and put in its place.
///
/// @param sha256 over the whole file, lower-case hex
/// @param level such as `PAdES-BASELINE-B`
/// @param signer the name in the certificate
/// @param signedAt as the signature claims it, by the signer's clock
public record SignedReport(
    Path path, String sha256, String level, String signer, Instant signedAt) {}
