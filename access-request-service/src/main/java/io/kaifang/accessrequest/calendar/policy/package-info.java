/** At the first start the delivered years are published. */
@NullMarked
package io.kaifang.accessrequest.calendar.policy;

import org.jspecify.annotations.NullMarked;
