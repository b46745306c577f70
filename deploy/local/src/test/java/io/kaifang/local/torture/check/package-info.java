/** Proves that each check finds what it is there to find. */
@NullMarked
package io.kaifang.local.torture.check;

import org.jspecify.annotations.NullMarked;
