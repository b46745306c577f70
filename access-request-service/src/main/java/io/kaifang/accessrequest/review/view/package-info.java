/** Work orders of agencies, with their due dates. */
@NullMarked
package io.kaifang.accessrequest.review.view;

import org.jspecify.annotations.NullMarked;
