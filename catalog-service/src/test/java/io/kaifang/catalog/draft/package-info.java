/** Drafts and what is found wrong with them. */
@NullMarked
package io.kaifang.catalog.draft;

import org.jspecify.annotations.NullMarked;
