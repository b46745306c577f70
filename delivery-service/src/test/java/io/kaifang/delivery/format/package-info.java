@NullMarked
package io.kaifang.delivery.format;

import org.jspecify.annotations.NullMarked;
