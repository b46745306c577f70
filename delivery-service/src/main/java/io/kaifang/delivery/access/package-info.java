/**
 * The record of use (Art. 24.5, 25): every access, granted or refused, has a number and a line in a durable file. Every few seconds
 * the lines so far become a batch, whose Merkle root goes on the ledger; so a single access can be proved, and millions of them
 * don't become millions of events.
 */
@NullMarked
package io.kaifang.delivery.access;

import org.jspecify.annotations.NullMarked;
