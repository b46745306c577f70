/** Policies after tiering. */
@NullMarked
package io.kaifang.catalog.tiering.policy;

import org.jspecify.annotations.NullMarked;
