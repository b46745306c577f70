/** What happens to agreements of itself: after an approval, a withdrawal or a closure, and when a term ends. */
@NullMarked
package io.kaifang.agreement.contract.policy;

import org.jspecify.annotations.NullMarked;
