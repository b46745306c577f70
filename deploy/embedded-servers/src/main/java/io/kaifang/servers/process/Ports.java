package io.kaifang.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on the loopback address, which is the only address that the embedded servers listen on. */
public final class Ports {
    private Ports() {}

    /** A port that nobody listens on right now. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a server could listen on this port now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Connections of a server that has just stopped linger in TIME_WAIT and take no port away.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * Refuses a taken port before a server fails on it with a message of its own.
     *
     * @throws CannotStart naming the port, its intended owner and the remedy
     */
    public static void require(int port, String owner, String remedy) {
        if (!isFree(port)) {
            throw new CannotStart("Port " + port + ", meant for " + owner + ", is taken by another program.", remedy);
        }
    }
}
