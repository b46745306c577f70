/** The catalog as a whole. */
@NullMarked
package io.kaifang.catalog;

import org.jspecify.annotations.NullMarked;
