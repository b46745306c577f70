/** Evidence over HTTP. */
@NullMarked
package io.kaifang.audit.evidence.rest;

import org.jspecify.annotations.NullMarked;
