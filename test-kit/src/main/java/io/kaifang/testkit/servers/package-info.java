/** PostgreSQL and Kafka for tests: one of each per JVM, embedded or in containers. */
@NullMarked
package io.kaifang.testkit.servers;

import org.jspecify.annotations.NullMarked;
