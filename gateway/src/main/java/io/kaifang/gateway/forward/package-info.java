/** Passing requests on to the services, streaming both ways, and saying so when one is down. */
@NullMarked
package io.kaifang.gateway.forward;

import org.jspecify.annotations.NullMarked;
