/** Commands after each event, and by the clock. */
@NullMarked
package io.kaifang.accessrequest.review.policy;

import org.jspecify.annotations.NullMarked;
