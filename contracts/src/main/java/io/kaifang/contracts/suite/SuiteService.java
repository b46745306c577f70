package io.kaifang.contracts.suite;

import com.fasterxml.jackson.annotation.JsonValue;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.catalog.CatalogEvent;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.delivery.DeliveryEvent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The services behind the gateway. This is the only list of them: routes, topics, rights, the launcher's components, the ledger's
 * sources and the architecture rules follow from it, and {@code SuiteListTest} names what a new service still lacks.
 */
public enum SuiteService {
    CATALOG(
            8081,
            "Catalog",
            new Text("开放清单", "the opening list"),
            CatalogEvent.class,
            "/listings",
            "/work-orders",
            "/resource-directory",
            "/parked-intake"),
    CLASSIFICATION(
            8082,
            "Classification",
            new Text("分级分类", "tiering and personal-data detection"),
            ClassificationEvent.class,
            "/guides",
            "/assessments"),
    ACCESS_REQUEST(
            8083,
            "Access requests",
            new Text("开放申请", "applications for conditional data"),
            AccessRequestEvent.class,
            "/applications",
            "/application-work-orders",
            "/attachments",
            "/listings/{}/materials",
            "/work-calendars"),
    AGREEMENT(
            8084,
            "Agreements",
            new Text("利用协议", "agreements, usage reports, violations"),
            AgreementEvent.class,
            "/agreements",
            "/misuse-reports",
            "/reports",
            "/signing-keys",
            "/violations"),
    DELIVERY(
            8085,
            "Delivery",
            new Text("数据交付", "data, versions, grants"),
            DeliveryEvent.class,
            "/datasets",
            "/accesses"),
    AUDIT(8086, "Audit", new Text("全程留痕", "the ledger and its proofs"), null, "/audit", "/ledger");

    private record Route(PathPrefix prefix, SuiteService service) {}

    private static final List<Route> ROUTES = Arrays.stream(values())
            .flatMap(service -> service.paths.stream().map(prefix -> new Route(prefix, service)))
            .sorted(Comparator.comparing(Route::prefix, PathPrefix.MOST_EXACT_FIRST))
            .toList();

    private final int port;
    private final String title;
    private final Text duty;
    private final @Nullable Class<? extends DomainEvent> events;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<PathPrefix> paths;

    /**
     * @param port where it listens on one machine unless settings say otherwise
     * @param title what operators see
     * @param duty what it does, for the home page and the API document
     * @param events the sealed interface of the events that it publishes; null if it publishes none
     * @param paths what it answers
     */
    SuiteService(int port, String title, Text duty, @Nullable Class<? extends DomainEvent> events, String... paths) {
        this.port = port;
        this.title = title;
        this.duty = duty;
        this.events = events;
        this.paths = Stream.of(paths).map(PathPrefix::new).toList();
    }

    /** The published name, as in event types, commands and file names: {@code access-request}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The folder and Maven module: {@code access-request-service}. */
    public String module() {
        return id() + "-service";
    }

    /** The package of its code: {@code io.kaifang.accessrequest}. */
    public String rootPackage() {
        return "io.kaifang." + id().replace("-", "");
    }

    public int port() {
        return port;
    }

    public String title() {
        return title;
    }

    public Text duty() {
        return duty;
    }

    /** The sealed interface of the events that it publishes; empty for one that only listens. */
    public Optional<Class<? extends DomainEvent>> events() {
        return Optional.ofNullable(events);
    }

    public List<PathPrefix> paths() {
        return paths;
    }

    /** The topic of its events: {@code kaifang.access-request}. */
    public String topic() {
        return "kaifang." + id();
    }

    /** The services that publish events, each on its topic. */
    public static List<SuiteService> publishing() {
        return Arrays.stream(values())
                .filter(service -> service.events().isPresent())
                .toList();
    }

    /** Empty for names of other programs. */
    public static Optional<SuiteService> named(String id) {
        return Arrays.stream(values())
                .filter(service -> service.id().equals(id))
                .findFirst();
    }

    /** The service that answers this path: the one with the most exact prefix. Empty for paths that no service answers. */
    public static Optional<SuiteService> answering(String path) {
        return ROUTES.stream()
                .filter(route -> route.prefix().covers(path))
                .findFirst()
                .map(Route::service);
    }
}
