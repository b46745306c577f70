/**
 * The suite under load while its processes are killed at random. Afterwards it is counted whether each command that was answered
 * with success is in its store, each stored event in its topic, and each event of a topic exactly once in every consumer and in
 * the ledger.
 */
@NullMarked
package io.kaifang.local.torture;

import org.jspecify.annotations.NullMarked;
