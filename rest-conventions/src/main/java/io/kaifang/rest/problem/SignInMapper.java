package io.kaifang.rest.problem;

import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Missing or invalid credentials: 401 with the challenge that goes with it (RFC 6750). The problem library's own
 * mapper reads a field of the challenge that this Quarkus no longer has, and fails.
 */
public class SignInMapper {
    private static final Text NOBODY = new Text("请先登录", "Sign in first");
    private static final Text UNKNOWN = new Text("令牌无效或已过期", "The token is invalid or has expired");
    private static final Text REMEDY =
            new Text("请登录取得令牌，并随请求发送", "Get a token by signing in, and send it with the request");

    @ServerExceptionMapper(priority = 1)
    public Response nobody(UnauthorizedException unauthorized, HttpHeaders headers) {
        return refused("sign-in-required", NOBODY, "Bearer", headers);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unknown(AuthenticationFailedException failed, HttpHeaders headers) {
        return refused("invalid-token", UNKNOWN, "Bearer error=\"invalid_token\"", headers);
    }

    private static Response refused(String code, Text title, String challenge, HttpHeaders headers) {
        Language language = Language.of(headers);
        var problem = Problems.of(code, 401, language.of(title), language.of(REMEDY), List.of(), language)
                .toResponse();
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }
}
