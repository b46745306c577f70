@NullMarked
package io.kaifang.delivery.batch.view;

import org.jspecify.annotations.NullMarked;
