/** Who is held up, and who is not. */
@NullMarked
package io.kaifang.gateway.limit;

import org.jspecify.annotations.NullMarked;
