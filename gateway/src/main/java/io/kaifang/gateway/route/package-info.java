/** Where a request goes: the service that answers its path, its address, and how large the body may be. */
@NullMarked
package io.kaifang.gateway.route;

import org.jspecify.annotations.NullMarked;
