/** Who calls, what a problem looks like, how lists are paged: the same at every door. */
@NullMarked
package io.kaifang.rest;

import org.jspecify.annotations.NullMarked;
