/** Suspension and restoration over REST. */
@NullMarked
package io.kaifang.catalog.suspension.rest;

import org.jspecify.annotations.NullMarked;
