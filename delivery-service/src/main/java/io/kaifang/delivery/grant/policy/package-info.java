/** What happens to grants of itself when an agreement begins, ends or is broken. */
@NullMarked
package io.kaifang.delivery.grant.policy;

import org.jspecify.annotations.NullMarked;
