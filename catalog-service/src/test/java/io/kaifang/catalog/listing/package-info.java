/** Decisions on a listing, each given, when, then. */
@NullMarked
package io.kaifang.catalog.listing;

import org.jspecify.annotations.NullMarked;
