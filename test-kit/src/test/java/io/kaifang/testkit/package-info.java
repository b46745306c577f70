/** Proves the test kit itself: its servers answer, its rules fail where they should. */
@NullMarked
package io.kaifang.testkit;

import org.jspecify.annotations.NullMarked;
