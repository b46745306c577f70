/** What the catalog publishes: the opening list and the work orders that change it. */
@NullMarked
package io.kaifang.contracts.catalog;

import org.jspecify.annotations.NullMarked;
