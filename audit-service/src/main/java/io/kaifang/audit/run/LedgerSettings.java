package io.kaifang.audit.run;

import io.kaifang.contracts.suite.SuiteService;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How this ledger is run. */
@ConfigMapping(prefix = "kaifang.ledger")
interface LedgerSettings {

    /** The log's name, for ever: the address that it is served at, without the scheme. */
    @WithDefault("kaifang.local/ledger")
    String origin();

    /** Where keys and the memory of what was published lie, outside the database. */
    Path folder();

    /** Which pair of keys signs; one more rotates them. */
    @WithDefault("1")
    int keyGeneration();

    /** Between two checkpoints, at least. */
    @WithDefault("1s")
    Duration interval();

    /** Where events come from; by default the topics of all services that publish. */
    Optional<List<String>> topics();

    default List<String> sourceTopics() {
        return topics().orElseGet(() ->
                SuiteService.publishing().stream().map(SuiteService::topic).toList());
    }

    /** The witnesses: {@code <verifier key> <address>} each. */
    Optional<List<String>> witnesses();

    /** So long without a cosignature raises an alarm. */
    @WithDefault("10m")
    Duration unwitnessedAlarm();

    /** So long without a cosignature, and the ledger takes no more entries. */
    @WithDefault("6h")
    Duration unwitnessedStop();

    /** So long a range that a service states may lack what is still on its way. */
    @WithDefault("30s")
    Duration completenessGrace();

    /** So long an event may stand here without a statement of its source that covers it. */
    @WithDefault("10m")
    Duration statedWithin();

    /** Entries are shown for at least so long; what is older is still shown unless somebody decides otherwise. */
    @WithDefault("3")
    int retentionYears();

    Kafka kafka();

    /** The brokers, and as whom to go there; no name means a broker without authentication. */
    interface Kafka {
        String bootstrap();

        Optional<String> username();

        Optional<String> password();
    }
}
