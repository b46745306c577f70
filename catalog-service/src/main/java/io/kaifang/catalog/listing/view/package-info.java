/** What the catalog answers about a listing: its content, its state, its steps and its broken ties. */
@NullMarked
package io.kaifang.catalog.listing.view;

import org.jspecify.annotations.NullMarked;
