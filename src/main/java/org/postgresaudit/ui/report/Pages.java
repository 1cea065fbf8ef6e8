package org.postgresaudit.ui.report;

import java.time.Instant;
import org.postgresaudit.report.PagePreview;

/// The pages of the report as it would be now.
///
/// @param bytes how large the file is
public record Pages(PagePreview preview, int count, long bytes, Instant madeAt) {}
