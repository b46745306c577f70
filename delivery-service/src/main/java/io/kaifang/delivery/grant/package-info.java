/** Decisions on grants: the right to take conditional data, as an agreement gives it and a measure takes it away. */
@NullMarked
package io.kaifang.delivery.grant;

import org.jspecify.annotations.NullMarked;
