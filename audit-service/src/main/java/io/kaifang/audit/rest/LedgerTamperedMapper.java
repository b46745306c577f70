package io.kaifang.audit.rest;

import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** What is stored is not what was recorded: nothing of it is shown, and the check that found it is named. */
@Provider
public class LedgerTamperedMapper implements ExceptionMapper<LedgerTampered> {
    private static final Text TITLE = new Text("账本的存储被改动过", "What the ledger stores was changed");
    private static final Text REMEDY = new Text(
            "请停止写入并保全数据库，用早先的检查点、见证人的签名或导出的证据核对后恢复",
            "Keep the database as it is, compare it with earlier checkpoints, witnesses or exported evidence, and restore it");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(LedgerTampered tampered) {
        var language = Language.of(headers);
        return HttpProblem.builder()
                .withType(URI.create("/problems/ledger-tampered"))
                .withStatus(500)
                .withTitle(language.of(TITLE))
                .withDetail(tampered.getMessage())
                .with("check", tampered.check())
                .with("remedy", language.of(REMEDY))
                .build()
                .toResponse();
    }
}
