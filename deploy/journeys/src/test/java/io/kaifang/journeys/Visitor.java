package io.kaifang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.client.JsonText;
import io.kaifang.local.client.SignIn;
import io.kaifang.local.client.SuiteAccess;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody at the gateway who asks for JSON, and is never refused. */
final class Visitor {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final ApiClient client;

    private Visitor(SuiteAccess suite, @Nullable SignIn account) {
        this.client = new ApiClient(HTTP, suite.gateway(), account, TIMEOUT, null);
    }

    static Visitor anybody(SuiteAccess suite) {
        return new Visitor(suite, null);
    }

    static Visitor account(SuiteAccess suite, String user) {
        String password = Objects.requireNonNull(suite.passwords().get(user), user);
        return new Visitor(suite, new SignIn(HTTP, suite.issuer(), user, password));
    }

    JsonNode get(String path) {
        return JsonText.parse(succeeded(path, response(path)).text());
    }

    /** The answer as it is, also a refusal. */
    ApiResponse response(String path) {
        return client.getAs("application/json, */*;q=0.5", path);
    }

    JsonNode post(String path, Map<String, String> body) {
        return JsonText.parse(succeeded(path, client.post(path, body)).text());
    }

    void delete(String path) {
        succeeded(path, client.send("DELETE", path, "application/json", BodyPublishers.noBody()));
    }

    /** Downloads a file. */
    Path download(String path, Path file) {
        succeeded(path, client.download(path, file));
        return file;
    }

    private static ApiResponse succeeded(String path, ApiResponse response) {
        assertThat(response.isSuccess()).as("%s: %s", path, response.problem()).isTrue();
        return response;
    }
}
