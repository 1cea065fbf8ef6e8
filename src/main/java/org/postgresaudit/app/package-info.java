/// Where the program begins and where its objects are put together. Read `Wiring` to see what the
/// program is made of. The one package that may use every other.
@NullMarked
package org.postgresaudit.app;

import org.jspecify.annotations.NullMarked;
