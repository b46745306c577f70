/**
 * Looks for personal data where none may be: in every topic, every table of events, every leaf of the ledger. What is stored for ever
 * and shown to others identifies agencies, data sets and pseudonyms, but no person.
 */
@NullMarked
package io.kaifang.local.privacy;

import org.jspecify.annotations.NullMarked;
