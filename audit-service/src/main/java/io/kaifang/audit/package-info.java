/**
 * The audit service: it listens to every service's events, appends each once to a Merkle log, and proves what it holds. It
 * decides nothing, so it has no commands and no event store of its own.
 */
@NullMarked
package io.kaifang.audit;

import org.jspecify.annotations.NullMarked;
