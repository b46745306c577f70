/** The calendar against days that were really worked and really free. */
@NullMarked
package io.kaifang.accessrequest.calendar;

import org.jspecify.annotations.NullMarked;
