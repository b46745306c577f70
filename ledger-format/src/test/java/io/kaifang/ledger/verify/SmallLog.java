package io.kaifang.ledger.verify;

import com.sun.net.httpserver.HttpServer;
import io.kaifang.ledger.merkle.EntryBundle;
import io.kaifang.ledger.merkle.GrowingTree;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.TileId;
import io.kaifang.ledger.note.Checkpoint;
import io.kaifang.ledger.note.KeyType;
import io.kaifang.ledger.note.SignedNote;
import io.kaifang.ledger.note.SigningKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A log over HTTP that a test can spoil. */
final class SmallLog implements AutoCloseable {

    final Map<String, byte[]> files = new HashMap<>();
    final SigningKey key = SigningKey.generate("small.example/log", KeyType.ED25519, new SecureRandom());
    /** What the log's own keeper says of a file that he doesn't hand out. */
    final Map<String, byte[]> complaints = new HashMap<>();

    private final HttpServer server;

    SmallLog(int size) throws IOException {
        publish(size, "");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/log/".length());
            byte[] complaint = complaints.get(path);
            byte[] body = complaint == null ? files.get(path) : complaint;
            exchange.sendResponseHeaders(
                    complaint != null ? 500 : body == null ? 404 : 200, body == null ? -1 : body.length);
            if (body != null) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    /** @param flavour another one makes a fork */
    void publish(int size, String flavour) {
        files.clear();
        var entries = new ArrayList<byte[]>();
        var tree = new GrowingTree(0, tile -> new byte[0], (tile, hashes) -> files.put(tile.path(), hashes));
        for (int i = 0; i < size; i++) {
            entries.add((flavour + "entry " + i).getBytes(StandardCharsets.UTF_8));
            tree.append(Hash.ofEntry(entries.get(i)));
        }
        String text = new Checkpoint("small.example/log", size, tree.flush()).text();
        files.put(
                "checkpoint",
                new SignedNote(text, List.of(key.sign(text, Clock.systemUTC())))
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
        for (int first = 0; first < size; first += TileId.FULL) {
            int width = Math.min(TileId.FULL, size - first);
            files.put(
                    new TileId(0, first / TileId.FULL, width).entriesPath(),
                    EntryBundle.write(entries.subList(first, first + width)));
        }
    }

    void flip(String file, int at) {
        byte[] bytes = Objects.requireNonNull(files.get(file), file);
        bytes[at] ^= 1;
    }

    SignedNote checkpoint() {
        return SignedNote.parse(Objects.requireNonNull(files.get("checkpoint")));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/log";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
