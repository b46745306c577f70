package io.kaifang.rest.problem;

import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** An account whose roles do not open a door: told like every other refusal, with what can be done. */
public class RoleRefusalMapper {
    private static final Text TITLE = new Text("账号的角色无权办理此事项", "The account's role does not allow this");
    private static final Text REMEDY = new Text(
            "请使用具有相应职责的账号登录；各方职责见接口文档",
            "Sign in with an account of the body whose duty it is; the API document says whose");

    @ServerExceptionMapper(priority = 1)
    public Response notForThisRole(ForbiddenException forbidden, HttpHeaders headers) {
        Language language = Language.of(headers);
        return Problems.of("role-must-allow", 403, language.of(TITLE), language.of(REMEDY), List.of(), language)
                .toResponse();
    }
}
