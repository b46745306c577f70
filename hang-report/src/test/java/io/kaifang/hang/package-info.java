/** Tests of what a hanging test process says. */
@NullMarked
package io.kaifang.hang;

import org.jspecify.annotations.NullMarked;
