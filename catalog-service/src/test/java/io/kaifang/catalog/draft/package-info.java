/** Drafts and titles. */
@NullMarked
package io.kaifang.catalog.draft;

import org.jspecify.annotations.NullMarked;
