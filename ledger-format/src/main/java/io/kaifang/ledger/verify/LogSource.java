package io.kaifang.ledger.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** A log over HTTP: the resources of C2SP tlog-tiles under a prefix. */
final class LogSource implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI prefix;
    private final Optional<String> token;

    /** @param token of an auditor; without one, entries aren't asked for */
    LogSource(String prefix, Optional<String> token) {
        this.prefix = URI.create(prefix.endsWith("/") ? prefix : prefix + "/");
        this.token = token;
    }

    boolean showsEntries() {
        return token.isPresent();
    }

    /** The resource, or empty where there is none; {@link LogRefused} for any other answer. */
    Optional<byte[]> find(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(prefix.resolve(path)).timeout(TIMEOUT);
        token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            case 410 -> throw new LogPruned(path + " was pruned");
            case 401, 403 -> throw new LogRefused(path + " is for auditors: give a valid token");
            default ->
                throw new LogRefused(path + " is answered with status " + answer.statusCode() + said(answer.body()));
        };
    }

    /** What a problem document (RFC 9457) says is wrong; nothing if the answer is none. */
    private static String said(byte[] body) {
        try {
            JsonNode problem = new ObjectMapper().readTree(body);
            String detail = problem.path("detail").asText(problem.path("title").asText());
            return detail.isBlank() ? "" : ": " + detail;
        } catch (IOException noJson) {
            return "";
        }
    }

    byte[] read(String path) throws IOException, InterruptedException {
        return find(path).orElseThrow(() -> new LogRefused(path + " is missing"));
    }

    @Override
    public void close() {
        client.close();
    }
}
