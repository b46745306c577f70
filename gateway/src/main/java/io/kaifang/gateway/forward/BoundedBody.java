package io.kaifang.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A body that comes without saying how long it will be. Once it is too long it fails, so that the service never sees its end, and
 * the caller is told. What the caller goes on sending is thrown away for a moment, since most read an answer only when they have
 * sent all; then the connection is cut.
 */
final class BoundedBody implements ReadStream<Buffer>, ProxyInterceptor {
    private static final long DRAIN_MILLIS = Duration.ofSeconds(5).toMillis();

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final long most;
    private final Function<ProxyContext, ProxyResponse> tooLarge;
    private @Nullable Handler<Buffer> handler;
    private @Nullable Handler<Throwable> failure;
    private long bytes;

    /** @param tooLarge makes the answer for a body that is longer than {@code most} */
    BoundedBody(Vertx vertx, HttpServerRequest request, long most, Function<ProxyContext, ProxyResponse> tooLarge) {
        this.vertx = vertx;
        this.request = request;
        this.most = most;
        this.tooLarge = tooLarge;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        request.handler(this::take);
        context.request().setBody(Body.body(this));
        return context.sendRequest()
                .recover(failed ->
                        isTooLarge() ? Future.succeededFuture(tooLarge.apply(context)) : Future.failedFuture(failed));
    }

    private boolean isTooLarge() {
        return bytes > most;
    }

    private void take(Buffer chunk) {
        boolean knownAsTooLarge = isTooLarge();
        bytes += chunk.length();
        if (!isTooLarge()) {
            if (handler != null) {
                handler.handle(chunk);
            }
        } else if (!knownAsTooLarge) {
            vertx.setTimer(DRAIN_MILLIS, _ -> cutOff());
            if (failure != null) {
                failure.handle(new IllegalStateException("a body of more than " + most + " bytes"));
            }
        }
    }

    private void cutOff() {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        request.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        request.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        request.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        request.fetch(amount);
        return this;
    }
}
