/** Proves that ports, secrets and leftovers of the suite are handled as promised. */
@NullMarked
package io.kaifang.local.suite;

import org.jspecify.annotations.NullMarked;
