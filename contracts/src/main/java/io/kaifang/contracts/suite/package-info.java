/** The one list of the suite's services, with what others know of each: its name, topic, events, port and paths. */
@NullMarked
package io.kaifang.contracts.suite;

import org.jspecify.annotations.NullMarked;
