/** Problem details (RFC 9457): every fault at once, the field it sits in, how to mend it. Never a stack trace. */
@NullMarked
package io.kaifang.rest.problem;

import org.jspecify.annotations.NullMarked;
