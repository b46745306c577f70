/** Proves that the embedded PostgreSQL keeps its data, guards its roles and clears away its orphans. */
@NullMarked
package io.kaifang.servers.postgres;

import org.jspecify.annotations.NullMarked;
