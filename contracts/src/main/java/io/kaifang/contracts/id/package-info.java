/** Typed ids: pseudonymous, stable, safe in URLs. */
@NullMarked
package io.kaifang.contracts.id;

import org.jspecify.annotations.NullMarked;
