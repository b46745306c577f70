package io.kaifang.local.torture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.local.demo.JourneyStopped;
import io.kaifang.local.demo.SignIn;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Somebody with an account before the gateway, who may get no answer at all. */
final class User {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http;
    private final URI gateway;
    private final SignIn account;

    User(HttpClient http, URI gateway, SignIn account) {
        this.http = http;
        this.gateway = gateway;
        this.account = account;
    }

    /** Empty if nobody answered, or somebody who couldn't reach whom he needed. */
    Optional<Reply> get(String path) throws InterruptedException {
        return send(request(path).map(HttpRequest.Builder::GET));
    }

    /** The same. Whether the command was carried out is then not known. */
    Optional<Reply> post(String path, Object body) throws InterruptedException {
        return post(path, "application/json", write(body));
    }

    Optional<Reply> post(String path, String mediaType, String body) throws InterruptedException {
        return send(request(path)
                .map(request -> request.header("Content-Type", mediaType).POST(BodyPublishers.ofString(body))));
    }

    private Optional<HttpRequest.Builder> request(String path) {
        try {
            return Optional.of(HttpRequest.newBuilder(gateway.resolve(path))
                    .timeout(TIMEOUT)
                    .header("Accept", "application/json, text/plain;q=0.9")
                    .header("Accept-Language", "en")
                    .header("Authorization", "Bearer " + account.token()));
        } catch (JourneyStopped noToken) {
            return Optional.empty();
        }
    }

    private Optional<Reply> send(Optional<HttpRequest.Builder> request) throws InterruptedException {
        if (request.isEmpty()) {
            return Optional.empty();
        }
        try {
            var response = http.send(request.get().build(), BodyHandlers.ofString());
            return response.statusCode() >= 500 ? Optional.empty() : Optional.of(reply(response));
        } catch (IOException unanswered) {
            return Optional.empty();
        }
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(),
                read(response.body()),
                response.headers().firstValue("Kaifang-Consistency").orElse(""),
                response.headers().firstValue("ETag").orElse("").replace("\"", ""));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException plainText) {
            return JSON.createObjectNode();
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
