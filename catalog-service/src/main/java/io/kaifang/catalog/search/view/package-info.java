/** Finds listings by words and filters, and counts how they spread. */
@NullMarked
package io.kaifang.catalog.search.view;

import org.jspecify.annotations.NullMarked;
