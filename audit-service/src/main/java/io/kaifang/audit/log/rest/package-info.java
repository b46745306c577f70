/** The log over HTTP: tiles, proofs and keys for everyone, entries for auditors. */
@NullMarked
package io.kaifang.audit.log.rest;

import org.jspecify.annotations.NullMarked;
