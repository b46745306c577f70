package io.kaifang.audit.rest;

import io.kaifang.audit.log.EntryPruned;
import io.kaifang.audit.log.LedgerTampered;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the ledger can't show, and why: pruned by policy, or not what was recorded. */
public class LedgerProblems {
    private static final Text PRUNED =
            new Text("该条目已按留存政策停止提供", "The entry is no longer shown, by the retention policy");
    private static final Text PROOFS_STAY = new Text(
            "其哈希与包含证明仍可读取：/audit/entries/<序号>/proof",
            "Its hash and its proof remain available: /audit/entries/<index>/proof");
    private static final Text CHANGED = new Text("账本的存储被改动过", "The ledger's store was changed");
    private static final Text KEEP_AND_COMPARE = new Text(
            "请停止写入并保全数据库，用早先的检查点、见证人的签名或导出的证据核对后恢复",
            "Keep the database as it is, compare it with earlier checkpoints, witnesses or exported evidence, and"
                    + " restore it");

    /** Gone, since when and why. */
    @ServerExceptionMapper
    public Response pruned(EntryPruned pruned, HttpHeaders headers) {
        return problem("entry-was-pruned", 410, PRUNED, PROOFS_STAY, pruned, headers)
                .build()
                .toResponse();
    }

    /** Nothing of it is shown, and the check that found it is named. */
    @ServerExceptionMapper
    public Response tampered(LedgerTampered tampered, HttpHeaders headers) {
        return problem("ledger-tampered", 500, CHANGED, KEEP_AND_COMPARE, tampered, headers)
                .with("check", tampered.check())
                .build()
                .toResponse();
    }

    private static HttpProblem.Builder problem(
            String type, int status, Text title, Text remedy, RuntimeException why, HttpHeaders headers) {
        Language language = Language.of(headers);
        return HttpProblem.builder()
                .withType(URI.create("/problems/" + type))
                .withStatus(status)
                .withTitle(language.of(title))
                .withDetail(why.getMessage())
                .with("remedy", language.of(remedy));
    }
}
