/** What clerks and data users do while processes are killed, and which of their commands were acknowledged. */
@NullMarked
package io.kaifang.local.torture.workload;

import org.jspecify.annotations.NullMarked;
