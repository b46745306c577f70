/** The one door: one address, one sign-in, rate limits and one API document for all services. */
@NullMarked
package io.kaifang.gateway;

import org.jspecify.annotations.NullMarked;
