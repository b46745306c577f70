package io.kaifang.local.client;

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
public record ApiResponse(int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The body as JSON; missing if it is none. */
    public JsonNode json() {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** That field of the JSON body as text; empty if it has none. */
    public String field(String name) {
        return json().path(name).asText();
    }

    /** The entity tag without its quotes; empty if there is none. */
    public String etag() {
        return headers.firstValue("ETag").orElse("").replace("\"", "");
    }

    /** What a reader needs to wait for the command's events, as {@code service:position,position}; empty if there is none. */
    public String consistencyToken() {
        return headers.firstValue(LastWrite.HEADER).orElse("");
    }

    /** The problem's type and title, or the start of what came instead. */
    public String problem() {
        JsonNode body = json();
        if (body.hasNonNull("title")) {
            return status + " " + body.path("type").asText() + " — "
                    + body.path("title").asText();
        }
        return status + " " + text.substring(0, Math.min(200, text.length()));
    }
}
