/** A service's resources, as a document sees them. */
@NullMarked
package io.kaifang.sample.lamp.rest;

import org.jspecify.annotations.NullMarked;
