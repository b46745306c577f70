/** Reading what agencies hand in. */
@NullMarked
package io.kaifang.catalog.intake;

import org.jspecify.annotations.NullMarked;
