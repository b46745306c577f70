package io.kaifang.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** A demo account and its token, renewed before it runs out. */
public final class SignIn {
    private static final Duration EARLY = Duration.ofSeconds(20);

    private final HttpClient http;
    private final URI issuer;
    private final String user;
    private final String password;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    public SignIn(HttpClient http, URI issuer, String user, String password) {
        this.http = http;
        this.issuer = issuer;
        this.user = user;
        this.password = password;
    }

    /** A token that is good for some seconds yet. */
    public synchronized String token() {
        if (!Instant.now().isBefore(renewAt)) {
            JsonNode granted = grant();
            token = granted.path("access_token").asText();
            renewAt = Instant.now()
                    .plusSeconds(granted.path("expires_in").asLong())
                    .minus(EARLY);
        }
        return token;
    }

    private JsonNode grant() {
        String form = Map.of(
                        "grant_type", "password",
                        "client_id", "kaifang-cli",
                        "scope", "openid",
                        "username", user,
                        "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new JourneyStopped(user + " cannot sign in: " + response.statusCode() + " " + response.body());
            }
            return Json.parse(response.body());
        } catch (IOException e) {
            throw new JourneyStopped("the sign-in service at " + issuer + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyStopped("interrupted");
        }
    }
}
