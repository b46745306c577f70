/** What officers can do over REST, and how refusals look. */
@NullMarked
package io.kaifang.accessrequest.review.rest;

import org.jspecify.annotations.NullMarked;
