package io.kaifang.backbone.store;

import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.StorageEngineTestSuite;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.core.unitofwork.StubProcessingContext;
import org.junit.jupiter.api.AfterAll;

/** Axon's own complete test suite. */
class PostgresEventStorageEngineTest extends StorageEngineTestSuite<PostgresEventStorageEngine> {

    @Override
    protected PostgresEventStorageEngine buildStorageEngine() throws SQLException {
        return TestDatabase.of("axon-suite").engine();
    }

    @Override
    protected ProcessingContext processingContext() {
        return new StubProcessingContext();
    }

    @AfterAll
    void close() {
        testSubject.close();
    }
}
