/** The one door, in front of services that are stood in for. */
@NullMarked
package io.kaifang.gateway;

import org.jspecify.annotations.NullMarked;
