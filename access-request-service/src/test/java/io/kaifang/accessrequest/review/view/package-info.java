/** Rows after each event. */
@NullMarked
package io.kaifang.accessrequest.review.view;

import org.jspecify.annotations.NullMarked;
