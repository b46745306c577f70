/** A tiny library of books, made up, to prove the wiring of decisions. */
@NullMarked
package io.kaifang.backbone.decision;

import org.jspecify.annotations.NullMarked;
