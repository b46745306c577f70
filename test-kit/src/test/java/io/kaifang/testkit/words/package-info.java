@NullMarked
package io.kaifang.testkit.words;

import org.jspecify.annotations.NullMarked;
