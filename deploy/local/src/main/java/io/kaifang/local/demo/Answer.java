package io.kaifang.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;

/**
 * What came back over HTTP.
 *
 * @param status the status code
 * @param headers as received
 * @param text the body as text
 */
record Answer(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The body as JSON; missing if it is none. */
    JsonNode json() {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The problem's type and title, or the start of what came instead. */
    String problem() {
        JsonNode body = json();
        if (body.hasNonNull("title")) {
            return status + " " + body.path("type").asText() + " — "
                    + body.path("title").asText();
        }
        return status + " " + text.substring(0, Math.min(200, text.length()));
    }
}
