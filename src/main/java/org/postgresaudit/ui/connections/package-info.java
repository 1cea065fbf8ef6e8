/// The screen of saved connections: the list by client at the left, one of them at the right with
/// its form, the test of it and what its role may see. What is typed is checked as it is typed and
/// saved when it is right. Passwords are never part of what is saved.
@NullMarked
package org.postgresaudit.ui.connections;

import org.jspecify.annotations.NullMarked;
