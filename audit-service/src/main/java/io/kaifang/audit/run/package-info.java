/** The running service: configuration, the threads that read topics and turn the log, alarms, health and figures. */
@NullMarked
package io.kaifang.audit.run;

import org.jspecify.annotations.NullMarked;
