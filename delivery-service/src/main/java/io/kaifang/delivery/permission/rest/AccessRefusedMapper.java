package io.kaifang.delivery.permission.rest;

import io.kaifang.delivery.permission.AccessRefused;
import io.kaifang.rest.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** A refusal that is no business rule, as a problem; says when to come again, or how to say who one is. */
@Provider
public class AccessRefusedMapper implements ExceptionMapper<AccessRefused> {
    private static final int MILLIS = 1_000;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(AccessRefused refused) {
        AccessRefused.Reason reason = refused.reason();
        Language language = Language.of(headers);
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create("/problems/" + reason.code()))
                .withStatus(reason.status())
                .withTitle(language.of(reason.words()))
                .with("remedy", language.of(reason.remedy()));
        switch (reason) {
            case IDENTITY_REQUIRED -> problem.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case RATE_EXCEEDED, AGREEMENTS_UNHEARD, BUSY ->
                problem.withHeader(
                        HttpHeaders.RETRY_AFTER,
                        Math.ceilDiv(refused.retryAfter().toMillis(), MILLIS));
            case QUERY_TOO_HEAVY -> {}
        }
        return problem.build().toResponse();
    }
}
