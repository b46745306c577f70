package io.kaifang.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account's calls to the gateway or to one service; answers may have any status. Throws {@link CallFailed} if none comes. */
public final class ApiClient {
    private static final String JSON = "application/json";

    private final HttpClient http;
    private final URI server;
    private final @Nullable SignIn account;
    private final Duration timeout;
    private final @Nullable LastWrite lastWrite;

    /** Whose reads do not wait for anybody's writes. */
    public ApiClient(HttpClient http, URI server, SignIn account, Duration timeout) {
        this(http, server, account, timeout, null);
    }

    /**
     * Whose reads wait for the last write of all that share the token.
     *
     * @param account null for somebody without an account
     */
    public ApiClient(
            HttpClient http, URI server, @Nullable SignIn account, Duration timeout, @Nullable LastWrite lastWrite) {
        this.http = http;
        this.server = server;
        this.account = account;
        this.timeout = timeout;
        this.lastWrite = lastWrite;
    }

    public ApiResponse get(String path) {
        return getAs(JSON, path);
    }

    public ApiResponse getAs(String mediaType, String path) {
        return text(request(path).GET().setHeader("Accept", mediaType));
    }

    public ApiResponse post(String path, Object json) {
        return send("POST", path, JSON, BodyPublishers.ofString(JsonText.write(json)));
    }

    /** Sends a body of that media type, or none. */
    public ApiResponse send(String method, String path, String mediaType, BodyPublisher body) {
        return text(request(path).header("Content-Type", mediaType).method(method, body));
    }

    /** Sends content as the form field {@code file}, as a browser would. */
    public ApiResponse uploadForm(String path, String fileName, String content) {
        String boundary = "kaifang-" + UUID.randomUUID();
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return send(
                "POST",
                path,
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    /** Downloads bytes as they are into a file; the answer has no text. */
    public ApiResponse download(String path, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new CallFailed(file + " cannot be written: " + e.getMessage(), e);
        }
        var response = send(request(path).setHeader("Accept", "*/*").GET(), BodyHandlers.ofFile(file));
        return new ApiResponse(response.statusCode(), response.headers(), "");
    }

    /** The answer's bytes as they are, to a question that carries JSON. */
    public HttpResponse<byte[]> bytes(String method, String path, byte[] json) {
        return send(
                request(path)
                        .setHeader("Accept", "*/*")
                        .header("Content-Type", JSON)
                        .method(method, BodyPublishers.ofByteArray(json)),
                BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(timeout)
                .header("Accept-Language", "en")
                .header("Accept", JSON);
        if (account != null) {
            request.header("Authorization", "Bearer " + account.token());
        }
        if (lastWrite != null) {
            lastWrite.addTo(request);
        }
        return request;
    }

    private ApiResponse text(HttpRequest.Builder request) {
        var response = send(request, BodyHandlers.ofString());
        if (lastWrite != null) {
            lastWrite.takeFrom(response.headers());
        }
        return new ApiResponse(response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        return exchange(http, request.build(), handler);
    }

    static <T> HttpResponse<T> exchange(HttpClient http, HttpRequest request, BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new CallFailed(
                    request.uri().resolve("/") + " does not answer " + request.method() + " "
                            + request.uri().getPath() + ": " + e.getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailed("interrupted", e);
        }
    }
}
