/** Drafts read from JSON. */
@NullMarked
package io.kaifang.catalog.draft.intake;

import org.jspecify.annotations.NullMarked;
