package io.kaifang.gateway.limit;

import io.kaifang.gateway.FilterOrder;
import io.kaifang.gateway.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Lets each address, and each client whose token holds, through as often as is fair; asks addresses before it looks at tokens. */
@Singleton
public class RateLimits {
    private static final Logger LOG = Logger.getLogger(RateLimits.class);
    /** How long a request waits for a sign-in service that does not answer. */
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private static final Problem TOO_OFTEN = new Problem(
            "too-many-requests",
            429,
            "请求过于频繁",
            "Too many requests",
            "请按 Retry-After 等待后重试",
            "Retry after the time that Retry-After states");
    private static final Problem BAD_TOKEN = new Problem(
            "invalid-token",
            401,
            "令牌无效或已过期",
            "The token is invalid or has expired",
            "请重新登录取得令牌",
            "Sign in again for a new token");
    private static final Problem NO_SIGN_IN = new Problem(
            "sign-in-down", 503, "登录服务暂不可用", "The sign-in service does not answer", "请稍后重试", "Try again later");

    private final Buckets addresses;
    private final Buckets clients;
    private final IdentityProviderManager identities;

    @Inject
    RateLimits(
            @ConfigProperty(name = "kaifang.gateway.limit.address.burst") int addressBurst,
            @ConfigProperty(name = "kaifang.gateway.limit.address.per-second") int addressPerSecond,
            @ConfigProperty(name = "kaifang.gateway.limit.client.burst") int clientBurst,
            @ConfigProperty(name = "kaifang.gateway.limit.client.per-second") int clientPerSecond,
            IdentityProviderManager identities) {
        addresses = new Buckets(new Allowance(addressBurst, addressPerSecond));
        clients = new Buckets(new Allowance(clientBurst, clientPerSecond));
        this.identities = identities;
    }

    void register(@Observes Filters filters) {
        filters.register(ctx -> admit(ctx, addresses, RemoteAddress.key(ctx)), FilterOrder.ADDRESS_LIMIT);
        filters.register(this::admitClient, FilterOrder.CLIENT_LIMIT);
    }

    private void admitClient(RoutingContext ctx) {
        if (ctx.request().getHeader(HttpHeaders.AUTHORIZATION) == null) {
            ctx.next();
            return;
        }
        // Quarkus would end the request without a word
        BiConsumer<RoutingContext, Throwable> inWords = RateLimits::refuse;
        ctx.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, inWords);
        ctx.request().pause(); // the body waits for the service, not for us
        QuarkusHttpUser.getSecurityIdentity(ctx, identities)
                .ifNoItem()
                .after(TIMEOUT)
                .fail()
                .subscribe()
                .with(identity -> admit(ctx, clients, client(identity)), failure -> refuse(ctx, failure));
    }

    private static void refuse(RoutingContext ctx, Throwable failure) {
        if (ctx.response().ended()) {
            return; // said already
        }
        if (failure instanceof AuthenticationFailedException) {
            ctx.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            BAD_TOKEN.end(ctx);
        } else {
            LOG.warnf("a token cannot be checked: %s", failure.getMessage());
            NO_SIGN_IN.end(ctx);
        }
    }

    private static String client(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return "anonymous";
        }
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    private static void admit(RoutingContext ctx, Buckets buckets, String key) {
        if (ctx.request().path().startsWith("/q/")) {
            ctx.next(); // health and metrics are asked for by whoever runs the suite
            return;
        }
        Duration wait = buckets.take(key);
        if (wait.isZero()) {
            ctx.next();
            return;
        }
        ctx.response()
                .putHeader(
                        HttpHeaders.RETRY_AFTER,
                        Long.toString(wait.plusMillis(999).toSeconds()));
        TOO_OFTEN.end(ctx);
    }
}
