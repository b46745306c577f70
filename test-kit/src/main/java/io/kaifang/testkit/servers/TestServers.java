package io.kaifang.testkit.servers;

import io.kaifang.servers.postgres.PostgresAdmin;
import java.nio.file.Path;

/** A PostgreSQL and a Kafka that stand ready for tests, and a folder for what services keep. */
interface TestServers {
    String PASSWORD = "only-for-tests";

    PostgresAdmin postgres();

    String postgresHost();

    int postgresPort();

    TestKafka kafka();

    Path folder();

    /** At the end of the JVM. */
    void stop();
}
