/** Rows after each event. */
@NullMarked
package io.kaifang.accessrequest.calendar.view;

import org.jspecify.annotations.NullMarked;
