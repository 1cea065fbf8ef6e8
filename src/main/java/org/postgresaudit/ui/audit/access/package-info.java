/// Who reaches what on the audited server: the graph of roles with the ways through it, who can
/// read a table, and the access rules by which logins get in. All of it is worked out from the
/// inventory of the latest run; nothing is asked of the server here.
@NullMarked
package org.postgresaudit.ui.audit.access;

import org.jspecify.annotations.NullMarked;
