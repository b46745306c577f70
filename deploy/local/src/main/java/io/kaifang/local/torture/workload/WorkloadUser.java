package io.kaifang.local.torture.workload;

import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.client.CallFailed;
import io.kaifang.local.client.SignIn;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Somebody with an account, who may get no answer at all. An answer is empty if none came, or one from somebody who could not reach
 * whom he needed; whether a command was carried out is then not known.
 */
public final class WorkloadUser {
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final ApiClient client;

    public WorkloadUser(HttpClient http, URI server, SignIn account) {
        this.client = new ApiClient(http, server, account, TIMEOUT);
    }

    public Optional<ApiResponse> get(String path) {
        return answer(() -> client.get(path));
    }

    Optional<ApiResponse> getText(String path) {
        return answer(() -> client.getAs("text/plain", path));
    }

    public Optional<ApiResponse> post(String path, Object body) {
        return answer(() -> client.post(path, body));
    }

    Optional<ApiResponse> uploadForm(String path, String fileName, String content) {
        return answer(() -> client.uploadForm(path, fileName, content));
    }

    private static Optional<ApiResponse> answer(Supplier<ApiResponse> call) {
        try {
            return Optional.of(call.get()).filter(response -> response.status() < 500);
        } catch (CallFailed unanswered) {
            return Optional.empty();
        }
    }
}
