/** The brokers as this process reaches them: address, credentials, and the few settings that every client shares. */
@NullMarked
package io.kaifang.backbone.broker;

import org.jspecify.annotations.NullMarked;
