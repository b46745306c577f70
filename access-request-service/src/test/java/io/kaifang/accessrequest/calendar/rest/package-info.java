/** The calendar over REST, and due dates that follow it. */
@NullMarked
package io.kaifang.accessrequest.calendar.rest;

import org.jspecify.annotations.NullMarked;
