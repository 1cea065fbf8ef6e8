/// What an audited server is made of: settings, roles, memberships, databases, grants, access
/// rules. It is read once with each full run, so that roles can be drawn and two audits compared
/// without asking again. What could not be read is a part of it like any other.
@NullMarked
package org.postgresaudit.probe.inventory;

import org.jspecify.annotations.NullMarked;
