/** Blocking SQL in a few words: one statement, one row, one transaction. */
@NullMarked
package io.kaifang.backbone.jdbc;

import org.jspecify.annotations.NullMarked;
