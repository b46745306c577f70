/** Measures appends and commands beside what PostgreSQL itself allows. */
@NullMarked
package io.kaifang.bench.store;

import org.jspecify.annotations.NullMarked;
