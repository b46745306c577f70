package io.kaifang.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.kaifang.contracts.suite.SuiteService;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stand-ins for the services: each tells its name and what it was asked. One of them, audit, is down. */
public final class StandIns implements QuarkusTestResourceLifecycleManager {
    private static final List<String> RUNNING =
            SuiteService.publishing().stream().map(SuiteService::id).toList();

    private final Map<String, HttpServer> servers = new HashMap<>();
    private final AtomicInteger wholeBodies = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(Tokens.settings());
        RUNNING.forEach(name -> settings.put(variable(name), "http://127.0.0.1:" + serve(name)));
        settings.put(variable("audit"), "http://127.0.0.1:" + closedPort());
        settings.put("kaifang.gateway.limit.client.burst", "5");
        settings.put("kaifang.gateway.limit.client.per-second", "1");
        return settings;
    }

    @Override
    public void stop() {
        servers.values().forEach(server -> server.stop(0));
        threads.close();
    }

    private static String variable(String service) {
        return "KAIFANG_" + service.toUpperCase(Locale.ROOT).replace('-', '_') + "_URL";
    }

    private int serve(String name) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", exchange -> tell(name, exchange));
            server.createContext("/openapi", exchange -> answer(exchange, 200, openApi(name)));
            server.createContext(
                    "/q/health/ready", exchange -> answer(exchange, name.equals("delivery") ? 503 : 200, "{}"));
            server.start();
            servers.put(name, server);
            return server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String name, HttpExchange exchange) throws IOException {
        long bytes = 0;
        try (InputStream in = exchange.getRequestBody()) {
            bytes = in.transferTo(OutputStream.nullOutputStream());
        }
        if (exchange.getRequestMethod().equals("POST")) {
            wholeBodies.incrementAndGet();
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (name.equals("delivery")) {
            exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox");
        }
        answer(
                exchange,
                200,
                "{\"service\":\"%s\",\"uri\":\"%s\",\"bytes\":%d,\"whole\":%d,\"from\":\"%s\",\"requestId\":\"%s\",\"trace\":\"%s\"}"
                        .formatted(
                                name,
                                exchange.getRequestURI(),
                                bytes,
                                wholeBodies.get(),
                                header(exchange, "X-Forwarded-For"),
                                header(exchange, "X-Request-Id"),
                                header(exchange, "traceparent")));
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().get(name))
                .map(values -> String.join("|", values))
                .orElse("");
    }

    private static String openApi(String name) {
        String path = name.equals("catalog") ? "/listings/{id}" : "/elsewhere";
        return """
                {"openapi":"3.1.0","paths":{"%s":{"get":{"summary":"One <b>thing</b> of %s","x-summary-zh":"一件<b>东西</b>","security":[{"SecurityScheme":[]}],
                "responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}}}}}},
                "components":{"schemas":{"Thing":{"type":"object"}}}}
                """.formatted(path, name);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
