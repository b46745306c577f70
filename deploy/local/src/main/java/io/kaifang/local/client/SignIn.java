package io.kaifang.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs an account in, and renews its access token before it expires. */
public final class SignIn {
    private static final Duration RENEW_EARLY = Duration.ofSeconds(20);

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

    /**
     * A token that is valid for some seconds yet.
     *
     * @throws CallFailed if none is granted
     */
    public synchronized String token() {
        if (!Instant.now().isBefore(renewAt)) {
            JsonNode granted = grant();
            token = granted.path("access_token").asText();
            renewAt = Instant.now()
                    .plusSeconds(granted.path("expires_in").asLong())
                    .minus(RENEW_EARLY);
        }
        return token;
    }

    private JsonNode grant() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form()))
                .build();
        var response = ApiClient.exchange(http, request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new CallFailed(user + " cannot sign in: " + response.statusCode() + " " + response.body());
        }
        return JsonText.parse(response.body());
    }

    private String form() {
        return Map.of(
                        "grant_type", "password",
                        "client_id", "kaifang-cli",
                        "scope", "openid",
                        "username", user,
                        "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
