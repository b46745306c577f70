package io.kaifang.rest.problem;

import io.kaifang.contracts.RuleViolated;
import io.kaifang.rest.Language;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A business rule said no: its problem type, with every fault. */
@Provider
public class RuleViolatedMapper implements ExceptionMapper<RuleViolated> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(RuleViolated refusal) {
        return Problems.of(refusal.rule(), refusal.faults(), Language.of(headers))
                .toResponse();
    }
}
