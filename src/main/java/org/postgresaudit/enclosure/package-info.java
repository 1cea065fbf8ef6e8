/// The files a report carries inside and may be saved beside: results as JSON, findings as CSV, a
/// script that mends what can be mended as it stands, proposals for the server's configuration
/// files. All are made from what the audit holds, redacted as that is; none is ever run by this
/// product. Whatever a server called its objects stands in them so that it means itself and nothing
/// else.
@NullMarked
package org.postgresaudit.enclosure;

import org.jspecify.annotations.NullMarked;
