/** Retention over HTTP. */
@NullMarked
package io.kaifang.audit.retention.rest;

import org.jspecify.annotations.NullMarked;
