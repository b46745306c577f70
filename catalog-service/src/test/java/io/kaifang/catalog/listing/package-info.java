/** Decisions on the opening list, each given, when, then. */
@NullMarked
package io.kaifang.catalog.listing;

import org.jspecify.annotations.NullMarked;
