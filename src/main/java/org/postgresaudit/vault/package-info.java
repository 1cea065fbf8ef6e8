/// Secrets: what is sealed with them, and how a key is made from words a person knows. Argon2id
/// makes keys slow to guess, AES-256-GCM notices every change. Knows no other package of this
/// program.
@NullMarked
package org.postgresaudit.vault;

import org.jspecify.annotations.NullMarked;
