/** Proves that a workload reports what broke. */
@NullMarked
package io.kaifang.local.torture.workload;

import org.jspecify.annotations.NullMarked;
