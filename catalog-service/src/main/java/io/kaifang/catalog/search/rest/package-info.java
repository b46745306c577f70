/** Search over REST, for everybody. */
@NullMarked
package io.kaifang.catalog.search.rest;

import org.jspecify.annotations.NullMarked;
