/** The status over HTTP. */
@NullMarked
package io.kaifang.audit.status.rest;

import org.jspecify.annotations.NullMarked;
