/** Reviews over REST: the decisions of officers, and the work orders that wait for them. */
@NullMarked
package io.kaifang.accessrequest.review.rest;

import org.jspecify.annotations.NullMarked;
