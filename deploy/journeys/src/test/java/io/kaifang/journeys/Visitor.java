package io.kaifang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.local.demo.SignIn;
import io.kaifang.local.demo.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody at the gateway who asks for JSON, and is never refused. */
final class Visitor {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final URI gateway;
    private final @Nullable SignIn account;

    private Visitor(URI gateway, @Nullable SignIn account) {
        this.gateway = gateway;
        this.account = account;
    }

    static Visitor anybody(Suite suite) {
        return new Visitor(suite.gateway(), null);
    }

    static Visitor account(Suite suite, String user) {
        String password = Objects.requireNonNull(suite.passwords().get(user), user);
        return new Visitor(suite.gateway(), new SignIn(HTTP, suite.issuer(), user, password));
    }

    JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    /** The answer as it is, also a refusal. */
    HttpResponse<String> knock(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), BodyHandlers.ofString());
    }

    JsonNode post(String path, Map<String, String> body) {
        String json = JSON.valueToTree(body).toString();
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    void delete(String path) {
        send(request(path).DELETE().build());
    }

    /** Takes it home as a file. */
    Path download(String path, Path file) {
        return send(request(path).build(), BodyHandlers.ofFile(file));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Accept", "application/json, */*;q=0.5");
        return account == null ? request : request.header("Authorization", "Bearer " + account.token());
    }

    private static JsonNode send(HttpRequest request) {
        try {
            return JSON.readTree(send(request, BodyHandlers.ofString()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(request.uri() + " answers with something else than JSON", e);
        }
    }

    private static <T> T send(HttpRequest request, BodyHandler<T> handler) {
        try {
            var answer = HTTP.send(request, handler);
            assertThat(answer.statusCode())
                    .as("%s %s: %s", request.method(), request.uri(), answer.body())
                    .isBetween(200, 299);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
