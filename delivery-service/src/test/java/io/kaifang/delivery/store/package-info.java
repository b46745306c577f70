@NullMarked
package io.kaifang.delivery.store;

import org.jspecify.annotations.NullMarked;
