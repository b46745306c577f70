@NullMarked
package io.kaifang.testkit.house;

import org.jspecify.annotations.NullMarked;
