/**
 * Looks for personal data where none may be: in every topic, every table of events, every leaf of the ledger. What is kept for ever
 * and shown to others tells of agencies, data sets and pseudonyms, and of nobody.
 */
@NullMarked
package io.kaifang.local.privacy;

import org.jspecify.annotations.NullMarked;
