/** Search over REST. */
@NullMarked
package io.kaifang.catalog.search.rest;

import org.jspecify.annotations.NullMarked;
