/** Proofs of access over REST. */
@NullMarked
package io.kaifang.delivery.access.rest;

import org.jspecify.annotations.NullMarked;
