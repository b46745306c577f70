package io.kaifang.rest.problem;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;

/** Values outside their declared limits: all of them at once. */
@Provider
@Priority(1)
public class InvalidParameterMapper implements ExceptionMapper<ConstraintViolationException> {
    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        Language language = Language.of(headers);
        List<Fault> faults = invalid.getConstraintViolations().stream()
                .map(InvalidParameterMapper::fault)
                .sorted(Comparator.comparing(Fault::field))
                .toList();
        return Problems.ofValues(faults, language).toResponse();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        return new Fault(
                pointer(violation.getPropertyPath()),
                "outside-limits",
                new Text(violation.getMessage(), violation.getMessage()),
                Problems.VALUES_REMEDY);
    }

    /** Leaves out the method and the argument's position, which mean nothing to a caller. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (switch (node.getKind()) {
                case METHOD, PARAMETER, CONSTRUCTOR, CROSS_PARAMETER, RETURN_VALUE -> false;
                case BEAN, PROPERTY, CONTAINER_ELEMENT -> true;
            }) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
