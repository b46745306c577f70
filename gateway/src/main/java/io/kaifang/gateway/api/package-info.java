/** One API document for all services, fetched from them and kept for a while. */
@NullMarked
package io.kaifang.gateway.api;

import org.jspecify.annotations.NullMarked;
