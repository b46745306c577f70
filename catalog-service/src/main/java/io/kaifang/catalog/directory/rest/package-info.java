/** The agency's own resource directory over REST. */
@NullMarked
package io.kaifang.catalog.directory.rest;

import org.jspecify.annotations.NullMarked;
