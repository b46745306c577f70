@NullMarked
package io.kaifang.delivery.permission;

import org.jspecify.annotations.NullMarked;
