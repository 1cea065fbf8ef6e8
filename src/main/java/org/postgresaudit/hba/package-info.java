/// The access rules of `pg_hba.conf`, read and judged line by line. A rule is put into words, and
/// what is dangerous about it is named. It knows no server: whoever has the lines brings them.
@NullMarked
package org.postgresaudit.hba;

import org.jspecify.annotations.NullMarked;
