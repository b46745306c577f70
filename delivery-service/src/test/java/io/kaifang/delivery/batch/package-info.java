@NullMarked
package io.kaifang.delivery.batch;

import org.jspecify.annotations.NullMarked;
