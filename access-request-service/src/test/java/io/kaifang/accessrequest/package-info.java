/** The service as a whole. */
@NullMarked
package io.kaifang.accessrequest;

import org.jspecify.annotations.NullMarked;
