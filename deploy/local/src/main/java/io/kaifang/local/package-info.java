/** Runs the suite on one machine: PostgreSQL, Kafka and Keycloak embedded, every service a process of its own. */
@NullMarked
package io.kaifang.local;

import org.jspecify.annotations.NullMarked;
