@NullMarked
package io.kaifang.delivery.grant.view;

import org.jspecify.annotations.NullMarked;
