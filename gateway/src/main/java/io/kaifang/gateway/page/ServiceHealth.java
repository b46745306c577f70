package io.kaifang.gateway.page;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.gateway.route.ServiceAddresses;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How the services are at this moment, by their own word. */
@Singleton
class ServiceHealth {
    private static final int CONNECTING_MILLIS = 1_000;
    private static final int ANSWERING_MILLIS = 3_000;

    /** What a service says of itself. */
    enum State {
        READY,
        NOT_READY,
        DOWN
    }

    private final ServiceAddresses services;
    private final HttpClient client;

    @Inject
    ServiceHealth(Vertx vertx, ServiceAddresses services) {
        this.services = services;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(CONNECTING_MILLIS));
    }

    Future<Map<SuiteService, State>> now() {
        Map<SuiteService, State> states = new EnumMap<>(SuiteService.class);
        List<Future<State>> all = Arrays.stream(SuiteService.values())
                .map(service -> of(service).onSuccess(state -> states.put(service, state)))
                .toList();
        return Future.all(all).map(states);
    }

    private Future<State> of(SuiteService service) {
        return client.request(services.requestTo(service).setURI("/q/health/ready"))
                .compose(ServiceHealth::asked)
                .otherwise(State.DOWN);
    }

    /** A service that accepts the connection is up, however slowly it answers. */
    private static Future<State> asked(HttpClientRequest request) {
        return request.idleTimeout(ANSWERING_MILLIS)
                .send()
                .map(response -> response.statusCode() == 200 ? State.READY : State.NOT_READY)
                .otherwise(State.NOT_READY);
    }
}
