/** Topics on a real broker. */
@NullMarked
package io.kaifang.backbone.broker;

import org.jspecify.annotations.NullMarked;
