package io.kaifang.gateway.api;

import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.gateway.route.ServiceAddresses;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The merged document; asked of the services at most once in a while, and kept from before where one is down. */
@Singleton
public class ApiDocument {
    private static final Logger LOG = Logger.getLogger(ApiDocument.class);
    private static final long FRESH_NANOS = Duration.ofSeconds(60).toNanos();
    private static final long TRY_AGAIN_NANOS = Duration.ofSeconds(5).toNanos();
    private static final int MILLIS = 3_000;

    private final ServiceAddresses services;
    private final HttpClient client;
    private final Map<SuiteService, JsonObject> known = new EnumMap<>(SuiteService.class);
    private @Nullable Future<JsonObject> current;
    private long until;

    @Inject
    ApiDocument(Vertx vertx, ServiceAddresses services) {
        this.services = services;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(MILLIS).setIdleTimeout(MILLIS / 1_000));
    }

    /** The document as of a minute ago at most. */
    public synchronized Future<JsonObject> merged() {
        long now = System.nanoTime();
        if (current == null || now - until > 0) {
            until = now + FRESH_NANOS;
            current = fetched();
        }
        return current;
    }

    private Future<JsonObject> fetched() {
        List<Future<Void>> all =
                Arrays.stream(SuiteService.values()).map(this::fetch).toList();
        return Future.join(all).transform(_ -> Future.succeededFuture(merge()));
    }

    private synchronized JsonObject merge() {
        if (known.size() < SuiteService.values().length) {
            until = System.nanoTime() + TRY_AGAIN_NANOS;
        }
        return MergedDocument.of(new EnumMap<>(known));
    }

    private Future<Void> fetch(SuiteService service) {
        return client.request(services.requestTo(service).setURI("/openapi?format=json"))
                .compose(request -> request.send().compose(HttpClientResponse::body))
                .map(body -> keep(service, body))
                .onFailure(down -> LOG.debugf("no API document of %s: %s", service.id(), down.getMessage()))
                .mapEmpty();
    }

    private synchronized boolean keep(SuiteService service, Buffer body) {
        try {
            known.put(service, body.toJsonObject());
            return true;
        } catch (DecodeException e) {
            LOG.warnf("the API document of %s is no JSON", service.id());
            return false;
        }
    }
}
