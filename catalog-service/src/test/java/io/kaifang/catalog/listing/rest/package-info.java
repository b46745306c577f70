/** Changes of a listing over REST. */
@NullMarked
package io.kaifang.catalog.listing.rest;

import org.jspecify.annotations.NullMarked;
