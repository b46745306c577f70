/** The demonstration: the command {@code demo} and the golden journey that it takes. */
@NullMarked
package io.kaifang.local.demo;

import org.jspecify.annotations.NullMarked;
