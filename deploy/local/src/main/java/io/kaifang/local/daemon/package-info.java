/** The background process that starts PostgreSQL, Kafka, Keycloak and the services, and restarts each that ends unasked. */
@NullMarked
package io.kaifang.local.daemon;

import org.jspecify.annotations.NullMarked;
