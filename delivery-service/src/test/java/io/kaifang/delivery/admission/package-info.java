/** Who is let in. */
@NullMarked
package io.kaifang.delivery.admission;

import org.jspecify.annotations.NullMarked;
