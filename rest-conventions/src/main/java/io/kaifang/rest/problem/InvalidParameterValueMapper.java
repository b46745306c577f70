package io.kaifang.rest.problem;

import io.kaifang.rest.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A parameter that can't be read: which one, and what it may be. */
public class InvalidParameterValueMapper {
    @ServerExceptionMapper(priority = 1)
    public Response unknown(InvalidParameterValue unknown, HttpHeaders headers) {
        return Problems.ofValues(List.of(unknown.fault()), Language.of(headers)).toResponse();
    }
}
