/** A listing over REST: what it says, and the work orders that open and close it. */
@NullMarked
package io.kaifang.catalog.listing.rest;

import org.jspecify.annotations.NullMarked;
