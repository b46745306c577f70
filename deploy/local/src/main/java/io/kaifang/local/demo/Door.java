package io.kaifang.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The gateway as one person sees it. Reads what was written before, by naming it. */
final class Door {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String CONSISTENCY = "Kaifang-Consistency";

    private final HttpClient http;
    private final URI gateway;
    private final @Nullable SignIn account;
    private final AtomicReference<String> lastWrite;

    Door(HttpClient http, URI gateway, @Nullable SignIn account, AtomicReference<String> lastWrite) {
        this.http = http;
        this.gateway = gateway;
        this.account = account;
        this.lastWrite = lastWrite;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer getAs(String mediaType, String path) {
        return send(request(path).GET().setHeader("Accept", mediaType));
    }

    Answer post(String path, Object json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(json))));
    }

    Answer upload(String path, Path file, String mediaType) throws IOException {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofFile(file)));
    }

    Answer upload(String path, byte[] content, String mediaType) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(content)));
    }

    /** Fetches bytes as they are into a file; the answer has no text. */
    Answer download(String path, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var response =
                    http.send(request(path).setHeader("Accept", "*/*").GET().build(), BodyHandlers.ofFile(file));
            return new Answer(response.statusCode(), response.headers(), "");
        } catch (IOException e) {
            throw new JourneyStopped(path + " could not be fetched: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyStopped("interrupted");
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(TIMEOUT)
                .header("Accept-Language", "en")
                .header("Accept", "application/json");
        if (account != null) {
            request.header("Authorization", "Bearer " + account.token());
        }
        Optional.ofNullable(lastWrite.get()).ifPresent(seen -> request.header(CONSISTENCY, seen));
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().firstValue(CONSISTENCY).ifPresent(lastWrite::set);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new JourneyStopped("the gateway at " + gateway + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyStopped("interrupted");
        }
    }
}
