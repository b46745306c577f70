/** What follows from other services' events, and from the clock. */
@NullMarked
package io.kaifang.agreement.policy;

import org.jspecify.annotations.NullMarked;
