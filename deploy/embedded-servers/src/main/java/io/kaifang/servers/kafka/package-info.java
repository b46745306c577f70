/** The embedded Kafka: one KRaft node in this process, plain for tests, or closed by passwords and rights for the suite. */
@NullMarked
package io.kaifang.servers.kafka;

import org.jspecify.annotations.NullMarked;
