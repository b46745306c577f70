/** The torture's own parts: what must not go wrong unnoticed. */
@NullMarked
package io.kaifang.local.torture;

import org.jspecify.annotations.NullMarked;
