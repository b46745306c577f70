/** The rules of Art. 9, each broken in turn. */
@NullMarked
package io.kaifang.catalog.draft.check;

import org.jspecify.annotations.NullMarked;
