package io.kaifang.local.torture;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An answer that came.
 *
 * @param token what a reader needs to wait for the command's events, as {@code service:position,position}; empty if there is none
 * @param etag without its quotes
 */
record Reply(int status, JsonNode json, String token, String etag) {
    boolean success() {
        return status / 100 == 2;
    }

    String text(String field) {
        return json.path(field).asText();
    }
}
