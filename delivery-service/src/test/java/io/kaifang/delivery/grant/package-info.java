@NullMarked
package io.kaifang.delivery.grant;

import org.jspecify.annotations.NullMarked;
