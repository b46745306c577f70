/** What all resources share: the rules that requests must meet, and the problems of the ledger itself. */
@NullMarked
package io.kaifang.audit.rest;

import org.jspecify.annotations.NullMarked;
