@NullMarked
package io.kaifang.delivery.dataset.policy;

import org.jspecify.annotations.NullMarked;
