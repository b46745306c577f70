/** What delivery does when an agreement begins, ends or is broken. */
@NullMarked
package io.kaifang.delivery.policy;

import org.jspecify.annotations.NullMarked;
