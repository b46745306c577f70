package io.kaifang.gateway.route;

import io.kaifang.contracts.suite.SuiteService;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.Config;

/** Where the services listen. */
@Singleton
public class ServiceAddresses {
    private final Map<SuiteService, URI> addresses = new EnumMap<>(SuiteService.class);

    @Inject
    ServiceAddresses(Config config) {
        for (SuiteService service : SuiteService.values()) {
            String address = config.getOptionalValue(variable(service), String.class)
                    .orElse("http://127.0.0.1:" + service.port());
            addresses.put(service, URI.create(address));
        }
    }

    /** A request to the service, which still lacks its method and path. */
    public RequestOptions requestTo(SuiteService service) {
        URI address = Objects.requireNonNull(addresses.get(service), service::id);
        return new RequestOptions().setHost(address.getHost()).setPort(address.getPort());
    }

    /** The variable that says where it listens: {@code KAIFANG_ACCESS_REQUEST_URL}. */
    private static String variable(SuiteService service) {
        return "KAIFANG_" + service.name() + "_URL";
    }
}
