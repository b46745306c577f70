/** The first step of the log: each event gets its index, once. */
@NullMarked
package io.kaifang.audit.log.sequence;

import org.jspecify.annotations.NullMarked;
