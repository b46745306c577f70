/** Rows after each event. */
@NullMarked
package io.kaifang.accessrequest.offer.view;

import org.jspecify.annotations.NullMarked;
