/** Proposals and amendments over REST. */
@NullMarked
package io.kaifang.catalog.proposal.rest;

import org.jspecify.annotations.NullMarked;
