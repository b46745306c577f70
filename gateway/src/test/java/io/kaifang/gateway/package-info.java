/** The gateway in front of stand-ins for the services. */
@NullMarked
package io.kaifang.gateway;

import org.jspecify.annotations.NullMarked;
