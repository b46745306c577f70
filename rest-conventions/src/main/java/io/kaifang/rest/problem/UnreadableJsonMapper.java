package io.kaifang.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A body that is no JSON, or not of the documented shape: where it went wrong, and nothing of the parser's words. */
public class UnreadableJsonMapper {
    private static final Text MEANING = new Text("值的格式不符合接口文档", "The value is not of the documented shape");
    private static final Text SYNTAX = new Text("不是合法的 JSON", "This is not JSON");
    private static final Text REMEDY = new Text("请对照接口文档修改后重试", "Compare it with the API document and send it again");

    /** The subtypes are named because the problem library maps them by itself otherwise. */
    @ServerExceptionMapper(
            value = {JsonProcessingException.class, MismatchedInputException.class, InvalidFormatException.class},
            priority = 1)
    public Response unreadable(JsonProcessingException unreadable, HttpHeaders headers) {
        return problem(unreadable, headers);
    }

    /** A reader that fails on syntax wraps what it found. */
    @ServerExceptionMapper(priority = 1)
    public Response wrapped(WebApplicationException failure, HttpHeaders headers) {
        return failure.getCause() instanceof JsonProcessingException unreadable
                ? problem(unreadable, headers)
                : HttpProblem.builder()
                        .withStatus(failure.getResponse().getStatusInfo())
                        .withTitle(failure.getResponse().getStatusInfo().getReasonPhrase())
                        .build()
                        .toResponse();
    }

    private static Response problem(JsonProcessingException unreadable, HttpHeaders headers) {
        Language language = Language.of(headers);
        Fault fault = unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? new Fault(pointer(mapping), "wrong-shape", MEANING, REMEDY)
                : new Fault(position(unreadable), "not-json", SYNTAX, REMEDY);
        return Problems.of(
                        "unreadable-json",
                        400,
                        language.of(new Text("请求内容无法读取", "The request's content cannot be read")),
                        language.of(REMEDY),
                        List.of(fault),
                        language)
                .toResponse();
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String position(JsonProcessingException unreadable) {
        return unreadable.getLocation() == null
                ? ""
                : "line " + unreadable.getLocation().getLineNr() + ", column "
                        + unreadable.getLocation().getColumnNr();
    }
}
