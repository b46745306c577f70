/** Lives and the search over HTTP. */
@NullMarked
package io.kaifang.audit.life.rest;

import org.jspecify.annotations.NullMarked;
