/** Refusals that are no business rule, as problems. */
@NullMarked
package io.kaifang.delivery.permission.rest;

import org.jspecify.annotations.NullMarked;
