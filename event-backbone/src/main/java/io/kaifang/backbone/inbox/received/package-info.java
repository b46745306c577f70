/** Records as consumers read them from Kafka: which segment they belong to, which consumer reads them, and whether it wants them. */
@NullMarked
package io.kaifang.backbone.inbox.received;

import org.jspecify.annotations.NullMarked;
