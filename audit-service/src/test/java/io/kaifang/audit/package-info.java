/** Tests of the service as a whole. */
@NullMarked
package io.kaifang.audit;

import org.jspecify.annotations.NullMarked;
