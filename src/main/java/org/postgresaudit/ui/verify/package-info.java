/// The reports signed so far, and the way to verify any report: a file is picked or dropped, and
/// the result is told in plain words. Nothing is sent anywhere. A file that cannot be read, or is
/// no report, gets one sentence that says so.
@NullMarked
package org.postgresaudit.ui.verify;

import org.jspecify.annotations.NullMarked;
