package io.kaifang.gateway.route;

import io.kaifang.contracts.suite.SuiteService;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
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

    public String host(SuiteService service) {
        return at(service).getHost();
    }

    public int port(SuiteService service) {
        return at(service).getPort();
    }

    private URI at(SuiteService service) {
        URI address = addresses.get(service);
        if (address == null) {
            throw new IllegalStateException("no address of " + service.id());
        }
        return address;
    }

    /** The variable that says where it listens: {@code KAIFANG_ACCESS_REQUEST_URL}. */
    private static String variable(SuiteService service) {
        return "KAIFANG_" + service.name() + "_URL";
    }
}
