/** What follows for reviews from a published calendar and from time that passes. */
@NullMarked
package io.kaifang.accessrequest.review.policy;

import org.jspecify.annotations.NullMarked;
