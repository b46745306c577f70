/** Lists in pages: a limit and an opaque cursor, never an offset. */
@NullMarked
package io.kaifang.rest.page;

import org.jspecify.annotations.NullMarked;
