/** What the catalog answers: the opening list with its search and facets, each listing's steps, and the work orders. */
@NullMarked
package io.kaifang.catalog.view;

import org.jspecify.annotations.NullMarked;
