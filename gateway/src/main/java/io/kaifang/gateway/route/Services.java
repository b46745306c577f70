package io.kaifang.gateway.route;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Where the services listen. */
@Singleton
public class Services {
    private final Map<Service, URI> addresses = new EnumMap<>(Service.class);

    @Inject
    Services(Config config) {
        for (Service service : Service.values()) {
            String address = config.getOptionalValue(service.variable(), String.class)
                    .orElse("http://127.0.0.1:" + service.usualPort());
            addresses.put(service, URI.create(address));
        }
    }

    public String host(Service service) {
        return at(service).getHost();
    }

    public int port(Service service) {
        return at(service).getPort();
    }

    private URI at(Service service) {
        URI address = addresses.get(service);
        if (address == null) {
            throw new IllegalStateException("no address of " + service.id());
        }
        return address;
    }
}
