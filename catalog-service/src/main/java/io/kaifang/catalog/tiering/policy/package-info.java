/** What follows of itself once a listing was tiered. */
@NullMarked
package io.kaifang.catalog.tiering.policy;

import org.jspecify.annotations.NullMarked;
