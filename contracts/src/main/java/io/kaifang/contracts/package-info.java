/** The published language of the suite: events, ids and values that cross services. */
@NullMarked
package io.kaifang.contracts;

import org.jspecify.annotations.NullMarked;
