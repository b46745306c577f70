/** The running service: configuration, wiring and threads. */
@NullMarked
package io.kaifang.audit.run;

import org.jspecify.annotations.NullMarked;
