@NullMarked
package io.kaifang.delivery.grant.policy;

import org.jspecify.annotations.NullMarked;
