/// An audit in the formats of other tools. Each format is one class that takes the assessed audit
/// and writes to a stream, without a file, a database or a window of its own. What it writes was
/// redacted when it was captured.
@NullMarked
package org.postgresaudit.exchange;

import org.jspecify.annotations.NullMarked;
