/** Which service answers which path: a table, and where the services are. */
@NullMarked
package io.kaifang.gateway.route;

import org.jspecify.annotations.NullMarked;
