/** Suspension and restoration of what is open: each cause with who suspends and who ends it (Art. 14, 16, 26, 35). */
@NullMarked
package io.kaifang.catalog.suspension;

import org.jspecify.annotations.NullMarked;
