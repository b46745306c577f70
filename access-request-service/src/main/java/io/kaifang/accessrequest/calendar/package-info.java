/**
 * China's working days, as the authority publishes them year by year: which weekdays are holidays and which weekend days
 * are worked. A year that nobody published is unknown, and a date in it is never guessed.
 */
@NullMarked
package io.kaifang.accessrequest.calendar;

import org.jspecify.annotations.NullMarked;
