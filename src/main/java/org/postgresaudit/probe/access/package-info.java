/// Who can become whom on a server, as a graph of roles and memberships. It is read in two
/// questions and searched in one pass for each thing worth reaching, so that thousands of roles
/// cost no more than reading them. A route is the evidence: each step can be looked up and cut.
@NullMarked
package org.postgresaudit.probe.access;

import org.jspecify.annotations.NullMarked;
