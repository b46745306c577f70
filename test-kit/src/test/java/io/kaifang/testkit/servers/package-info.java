/** Tests of the test servers. */
@NullMarked
package io.kaifang.testkit.servers;

import org.jspecify.annotations.NullMarked;
