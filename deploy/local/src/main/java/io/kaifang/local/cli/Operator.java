package io.kaifang.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.local.demo.SignIn;
import io.kaifang.local.keycloak.KeycloakServer;
import io.kaifang.local.suite.Home;
import io.kaifang.local.suite.Part;
import io.kaifang.local.suite.RunningSuite;
import io.kaifang.local.suite.Secrets;
import io.kaifang.local.suite.SuitePorts;
import io.kaifang.servers.process.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Somebody at this machine who speaks to the running services directly, by the demonstration's accounts. */
record Operator(HttpClient http, SuitePorts ports, Secrets secrets) {

    /** Of this clone; fails with the remedy if nothing runs. */
    static Operator ofRunningSuite(Home home) {
        var suite = new RunningSuite(home);
        if (!suite.isRunning()) {
            throw new CannotStart("Kaifang is not running.", "Start it with `./kaifang up`.");
        }
        return new Operator(HttpClient.newHttpClient(), suite.ports(), Secrets.keptIn(home.secrets()));
    }

    String address(Part part) {
        return "http://127.0.0.1:" + ports.of(part);
    }

    String tokenOf(String user) {
        return new SignIn(http, URI.create(KeycloakServer.issuer(ports)), user, secrets.of("account." + user)).token();
    }

    /** The answer as it is, to a question that may carry JSON. */
    byte[] bytes(String method, Part part, String path, String token, byte[] json) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(part) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofByteArray(json))
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw refused(part, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException e) {
            throw silent(part, e);
        }
    }

    private static CannotStart refused(Part part, int status, String body) {
        return new CannotStart(
                part.title() + " answered " + status + " " + body, "See `./kaifang logs " + part.id() + "`.");
    }

    private static CannotStart silent(Part part, IOException e) {
        return new CannotStart(part.title() + " does not answer: " + e.getMessage(), "See `./kaifang status`.", e);
    }

    /** The answer's JSON; an object with nothing in it if the answer has no body. */
    JsonNode call(String method, Part part, String path, String token) throws InterruptedException {
        return call(method, part, path, token, HttpRequest.BodyPublishers.noBody());
    }

    /** The same with a body, which is JSON. */
    JsonNode call(String method, Part part, String path, String token, HttpRequest.BodyPublisher body)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(part) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw refused(part, response.statusCode(), response.body());
            }
            var json = new JsonMapper();
            return response.body().isBlank() ? json.createObjectNode() : json.readTree(response.body());
        } catch (IOException e) {
            throw silent(part, e);
        }
    }
}
