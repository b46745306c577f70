@NullMarked
package io.kaifang.delivery.dataset.view;

import org.jspecify.annotations.NullMarked;
