/** Published listings, from the events of the catalog. */
@NullMarked
package io.kaifang.accessrequest.offer.view;

import org.jspecify.annotations.NullMarked;
