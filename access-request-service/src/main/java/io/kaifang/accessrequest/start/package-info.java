/** What happens when the service starts: the city's rules are read, and the delivered calendars are published once. */
@NullMarked
package io.kaifang.accessrequest.start;

import org.jspecify.annotations.NullMarked;
