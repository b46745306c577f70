/** Tests of where a request goes. */
@NullMarked
package io.kaifang.gateway.route;

import org.jspecify.annotations.NullMarked;
