package io.kaifang.local.operations;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.AdminAccess;
import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.CallFailed;
import io.kaifang.local.client.JsonText;
import io.kaifang.local.client.SignIn;
import io.kaifang.local.home.Component;
import io.kaifang.local.home.Home;
import io.kaifang.local.home.SuitePorts;
import io.kaifang.local.launcher.RunningSuite;
import io.kaifang.servers.process.CannotStart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/** Calls the running services directly, past the gateway, with an account of the demonstration. */
final class OperatorClient {
    /** Who may publish again, mend and replay. */
    static final String DATA_CENTRE = "data-centre";

    /** Who may read everything that the ledger proves. */
    static final String AUDITOR = "auditor";

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final SuitePorts ports;
    private final SignIn account;

    private OperatorClient(AdminAccess servers, String user) {
        this.ports = servers.ports();
        this.account = servers.signIn(http, user);
    }

    /** Of the suite of this clone; fails with the remedy if it does not run. */
    static OperatorClient ofRunningSuite(String user) {
        var home = Home.ofEnvironment();
        RunningSuite.require(home);
        return new OperatorClient(AdminAccess.of(home), user);
    }

    String address(Component service) {
        return ports.address(service);
    }

    String token() {
        return answered(Component.KEYCLOAK, account::token);
    }

    /** The answer's bytes as they are, to a question that carries JSON. */
    byte[] bytes(String method, Component service, String path, byte[] json) {
        var response = answered(service, () -> client(service).bytes(method, path, json));
        requireSuccess(service, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        return response.body();
    }

    /** The answer's JSON; an object with nothing in it if the answer has no body. */
    JsonNode call(String method, Component service, String path) {
        return call(method, service, path, BodyPublishers.noBody());
    }

    /** The same with a body, which is JSON. */
    JsonNode call(String method, Component service, String path, BodyPublisher body) {
        var response = answered(service, () -> client(service).send(method, path, "application/json", body));
        requireSuccess(service, response.status(), response.text());
        return JsonText.parse(response.text().isBlank() ? "{}" : response.text());
    }

    private ApiClient client(Component service) {
        return new ApiClient(http, URI.create(address(service)), account, TIMEOUT);
    }

    private static void requireSuccess(Component service, int status, String body) {
        if (status >= 300) {
            throw new CannotStart(
                    service.title() + " answered " + status + " " + body, "See `./kaifang logs " + service.id() + "`.");
        }
    }

    private static <T> T answered(Component service, Supplier<T> call) {
        try {
            return call.get();
        } catch (CallFailed e) {
            throw new CannotStart(
                    service.title() + " does not answer: " + e.getMessage(), "See `./kaifang status`.", e);
        }
    }
}
