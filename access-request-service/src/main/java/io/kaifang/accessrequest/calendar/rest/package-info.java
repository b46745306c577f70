/** The work calendar over REST. */
@NullMarked
package io.kaifang.accessrequest.calendar.rest;

import org.jspecify.annotations.NullMarked;
