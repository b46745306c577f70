/** Proves that ports, secrets and the status file are read as they were written. */
@NullMarked
package io.kaifang.local.home;

import org.jspecify.annotations.NullMarked;
