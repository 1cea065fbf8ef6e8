/// Who signs and at which level: the panes and dialogs that every screen on which something is
/// signed has. An identity is opened from a file, made here, or found in a token or in the store of
/// the system; its password or PIN is typed each time, tried once and never kept. What is missing
/// for a level is told before anything is signed.
@NullMarked
package org.postgresaudit.ui.signing;

import org.jspecify.annotations.NullMarked;
