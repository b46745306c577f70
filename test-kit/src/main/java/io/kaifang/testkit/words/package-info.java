/** Holds the words that people see against the code that shows them. */
@NullMarked
package io.kaifang.testkit.words;

import org.jspecify.annotations.NullMarked;
