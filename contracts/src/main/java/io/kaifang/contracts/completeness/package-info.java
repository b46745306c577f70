/** What each service says about its own store, so that others can tell whether anything was left out. */
@NullMarked
package io.kaifang.contracts.completeness;

import org.jspecify.annotations.NullMarked;
