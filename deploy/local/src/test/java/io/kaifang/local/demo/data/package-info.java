/** Proves that made-up people are the same each time and pass every check. */
@NullMarked
package io.kaifang.local.demo.data;

import org.jspecify.annotations.NullMarked;
