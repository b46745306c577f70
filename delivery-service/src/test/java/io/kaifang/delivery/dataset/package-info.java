@NullMarked
package io.kaifang.delivery.dataset;

import org.jspecify.annotations.NullMarked;
