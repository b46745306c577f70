/** What follows from other services' events, from a new guide, and from the first start. */
@NullMarked
package io.kaifang.classification.policy;

import org.jspecify.annotations.NullMarked;
