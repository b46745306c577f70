package io.kaifang.backbone.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the round trips between a client and the database: how often the client sends after the server has sent. */
final class CountingProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final int server;
    private final AtomicLong turns = new AtomicLong();

    CountingProxy(int server) throws IOException {
        this.server = server;
        this.listener = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::admit);
    }

    int port() {
        return listener.getLocalPort();
    }

    long turns() {
        return turns.get();
    }

    private void admit() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                var backend = new Socket(InetAddress.getLoopbackAddress(), server);
                var clientsTurn = new AtomicBoolean(true);
                Thread.ofVirtual()
                        .start(() -> pass(client, backend, () -> {
                            if (clientsTurn.getAndSet(false)) {
                                turns.incrementAndGet();
                            }
                        }));
                Thread.ofVirtual().start(() -> pass(backend, client, () -> clientsTurn.set(true)));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void pass(Socket from, Socket to, Runnable heard) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                heard.run();
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException ended) {
            // one side has closed the connection, so the other one is closed too
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
