/** Proposals and amendments, given, when, then. */
@NullMarked
package io.kaifang.catalog.proposal;

import org.jspecify.annotations.NullMarked;
