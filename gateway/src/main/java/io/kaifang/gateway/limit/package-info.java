/** Who calls, as far as a token proves it, and how often an address and a client may. */
@NullMarked
package io.kaifang.gateway.limit;

import org.jspecify.annotations.NullMarked;
