/** The projection of the list, event by event. */
@NullMarked
package io.kaifang.catalog.listing.view;

import org.jspecify.annotations.NullMarked;
