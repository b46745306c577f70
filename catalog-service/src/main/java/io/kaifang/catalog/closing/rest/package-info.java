/** Closing over REST: documents handed in and read, the request, and the data centre's look at it. */
@NullMarked
package io.kaifang.catalog.closing.rest;

import org.jspecify.annotations.NullMarked;
