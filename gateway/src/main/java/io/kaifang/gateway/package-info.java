/** One address for all services: forwards requests, limits rates, refuses invalid tokens, merges the API documents. */
@NullMarked
package io.kaifang.gateway;

import org.jspecify.annotations.NullMarked;
