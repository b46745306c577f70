/** Tests of the event contract's checks. */
@NullMarked
package io.kaifang.testkit.contract;

import org.jspecify.annotations.NullMarked;
