/** Every command, at every stage. */
@NullMarked
package io.kaifang.accessrequest.review;

import org.jspecify.annotations.NullMarked;
