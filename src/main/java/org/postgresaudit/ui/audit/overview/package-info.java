/// One audit in charts: open findings by severity, coverage, the sections as a heat map, the trend
/// over earlier audits of the same server, and what to do first. Every number leads to the controls
/// behind it. The charts are shapes of our own, so that severity keeps its colours and words.
@NullMarked
package org.postgresaudit.ui.audit.overview;

import org.jspecify.annotations.NullMarked;
