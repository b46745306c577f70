package io.kaifang.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Bodies that come in chunks, without saying how long they will be. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
class UnannouncedBodyTest {
    private static final int LIMIT = 10 * 1024 * 1024;

    @Test
    void a_body_in_chunks_goes_through_up_to_its_routes_limit() throws Exception {
        assertThat(post(LIMIT).body()).contains("\"bytes\":" + LIMIT);
    }

    @Test
    void a_body_in_chunks_that_grows_too_large_is_refused_in_words_and_no_service_has_it_whole() throws Exception {
        int before = wholeBodies();
        var answer = post(LIMIT + 1);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
        assertThat(answer.body()).contains("/problems/body-too-large");
        assertThat(wholeBodies()).isEqualTo(before);
    }

    @Test
    void a_body_without_an_end_is_refused_while_it_comes_and_cut_off() throws Exception {
        int before = wholeBodies();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write("POST /applications HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            var chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            var sending = Thread.ofVirtual().start(() -> {
                try {
                    while (true) {
                        out.write(chunk);
                    }
                } catch (IOException cutOff) {
                    // as it must come
                }
            });
            var answer = new byte[4096];
            int read = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, Math.max(read, 0), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413")
                    .contains(Problem.MEDIA_TYPE);
            assertThat(sending.join(Duration.ofSeconds(60))).as("cut off").isTrue();
        }
        assertThat(wholeBodies()).isEqualTo(before);
    }

    private static HttpResponse<String> post(int bytes) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/applications"))
                    .timeout(Duration.ofSeconds(60))
                    .POST(BodyPublishers.ofInputStream(() -> zeros(bytes)))
                    .build();
            return client.send(asked, BodyHandlers.ofString());
        }
    }

    /** How many bodies the service has read to their ends. */
    private static int wholeBodies() {
        return given().get("/applications").then().extract().path("whole");
    }

    private static InputStream zeros(int bytes) {
        return new InputStream() {
            private int left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int now = Math.min(left, length);
                left -= now;
                return now;
            }
        };
    }
}
