/** What delivery answers from: listings and their state, versions, grants, closed batches of access records. */
@NullMarked
package io.kaifang.delivery.view;

import org.jspecify.annotations.NullMarked;
