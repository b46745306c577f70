/** Completeness over HTTP. */
@NullMarked
package io.kaifang.audit.completeness.rest;

import org.jspecify.annotations.NullMarked;
