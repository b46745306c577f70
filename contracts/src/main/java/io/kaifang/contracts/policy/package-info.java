/** What differs from city to city, as data: policy, not a fork. */
@NullMarked
package io.kaifang.contracts.policy;

import org.jspecify.annotations.NullMarked;
