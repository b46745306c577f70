/** Proves that the embedded PostgreSQL keeps its data, guards its roles and clears away its orphans. */
@NullMarked
package io.kaifang.local.postgres;

import org.jspecify.annotations.NullMarked;
