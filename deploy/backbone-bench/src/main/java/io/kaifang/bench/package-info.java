/**
 * A service of its own, built on the backbone as any other, that measures it: each figure beside a baseline of the same run on the
 * same servers. {@code ./kaifang bench backbone} starts the servers and this.
 */
@NullMarked
package io.kaifang.bench;

import org.jspecify.annotations.NullMarked;
