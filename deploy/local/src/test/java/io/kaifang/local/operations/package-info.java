/** Proves how parked records are shown. */
@NullMarked
package io.kaifang.local.operations;

import org.jspecify.annotations.NullMarked;
