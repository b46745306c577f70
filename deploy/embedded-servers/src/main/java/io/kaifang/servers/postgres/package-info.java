/** The embedded PostgreSQL: real binaries, real durability, supervised so that neither a crash nor a poisoned unpacking outlives its cause. */
@NullMarked
package io.kaifang.servers.postgres;

import org.jspecify.annotations.NullMarked;
