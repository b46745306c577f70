/** What is tiered of itself: after a proposal, and after a new guide. */
@NullMarked
package io.kaifang.classification.tiering.policy;

import org.jspecify.annotations.NullMarked;
