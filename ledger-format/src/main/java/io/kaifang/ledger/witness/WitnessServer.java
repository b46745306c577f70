package io.kaifang.ledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.kaifang.ledger.note.SignedNote;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A witness over HTTP: {@code POST /add-checkpoint}, {@code GET /<hex SHA-256 of the origin>/checkpoint}. */
public final class WitnessServer implements AutoCloseable {

    /** A checkpoint with a hundred signatures and the longest proof is far smaller. */
    private static final int LARGEST_BODY = 64 * 1024;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Witness witness;

    /** Starts at once; port 0 takes a free one. */
    public WitnessServer(InetSocketAddress address, Witness witness) throws IOException {
        this.witness = witness;
        server = HttpServer.create(address, 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            WitnessAnswer answer = answerTo(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private WitnessAnswer answerTo(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/add-checkpoint")) {
            if (!exchange.getRequestMethod().equals("POST")) {
                return WitnessAnswer.of(405, "POST a checkpoint here");
            }
            byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            return body.length > LARGEST_BODY ? WitnessAnswer.of(413, "too long") : witness.add(body);
        }
        if (path.endsWith("/checkpoint")) {
            return witness.lastByHash(path.substring(1, path.length() - "/checkpoint".length()))
                    .map(SignedNote::toString)
                    .map(note -> new WitnessAnswer(200, "text/plain; charset=utf-8", note))
                    .orElseGet(() -> WitnessAnswer.of(404, "nothing signed for that log"));
        }
        return WitnessAnswer.of(404, "no such resource");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
