package io.kaifang.audit.rest;

import io.kaifang.audit.log.EntryPruned;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** An entry that was there and is no longer shown: gone, and who asks is told since when and why. */
@Provider
public class EntryPrunedMapper implements ExceptionMapper<EntryPruned> {
    private static final Text TITLE =
            new Text("该条目已按留存政策停止提供", "The entry is no longer shown, by the retention policy");
    private static final Text REMEDY = new Text(
            "其哈希与包含证明仍可读取：/audit/entries/<序号>/proof", "Its hash and its proof still are: /audit/entries/<index>/proof");

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(EntryPruned pruned) {
        var language = Language.of(headers);
        return HttpProblem.builder()
                .withType(URI.create("/problems/entry-was-pruned"))
                .withStatus(410)
                .withTitle(language.of(TITLE))
                .withDetail(pruned.getMessage())
                .with("remedy", language.of(REMEDY))
                .build()
                .toResponse();
    }
}
