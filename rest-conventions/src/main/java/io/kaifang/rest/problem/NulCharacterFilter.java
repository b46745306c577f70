package io.kaifang.rest.problem;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a query that contains a NUL character, which no id contains and no database stores. */
public class NulCharacterFilter {
    private static final Text MESSAGE = new Text("值中含有空字符", "The value holds a NUL character");
    private static final Text REMEDY = new Text("请删除该字符", "Remove it");

    @ServerRequestFilter
    public @Nullable Response refuse(ContainerRequestContext request, HttpHeaders headers) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        List<Fault> faults = query.entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
                .map(parameter -> new Fault("/" + parameter.getKey(), "nul-character", MESSAGE, REMEDY))
                .toList();
        return faults.isEmpty()
                ? null
                : Problems.ofValues(faults, Language.of(headers)).toResponse();
    }
}
