/**
 * What stands in an entry: a CloudEvent as canonical JSON (RFC 8785), and the digest by which a source states a range of its
 * events. The publisher of an event and the ledger derive the same bytes.
 */
@NullMarked
package io.kaifang.ledger.event;

import org.jspecify.annotations.NullMarked;
