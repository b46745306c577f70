package io.kaifang.rest.problem;

import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Others changed the same record first, at each retry: a conflict, not an error of the service. */
@Provider
public class CommandConflictMapper implements ExceptionMapper<CommandConflict> {
    private static final Text TITLE = new Text("同一事项正被他人同时处理", "Someone else is changing this record");
    private static final Text REMEDY = new Text("请查看最新状态后重试", "Reload it and try again");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(CommandConflict conflict) {
        Language language = Language.of(headers);
        return Problems.of("concurrent-decision", 409, language.of(TITLE), language.of(REMEDY), List.of(), language)
                .toResponse();
    }
}
