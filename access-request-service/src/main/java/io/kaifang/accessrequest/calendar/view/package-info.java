/** The published years. */
@NullMarked
package io.kaifang.accessrequest.calendar.view;

import org.jspecify.annotations.NullMarked;
