package io.kaifang.rest.problem;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Rule;
import io.kaifang.contracts.Text;
import io.kaifang.rest.Language;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;

/** How a refusal looks on the wire. */
final class Problems {
    static final Text VALUES_REMEDY = new Text("请对照接口文档修改后重试", "Compare them with the API document and send it again");
    private static final Text VALUES_TITLE = new Text("请求中有不符合要求的值", "The request has values outside their limits");

    private Problems() {}

    static HttpProblem of(Rule rule, List<Fault> faults, Language language) {
        return of(
                rule.code(),
                status(rule.kind()),
                language.of(rule.title()),
                language.of(rule.remedy()),
                faults,
                language);
    }

    /** Values that a request must not have. */
    static HttpProblem ofValues(List<Fault> faults, Language language) {
        return of("invalid-value", 400, language.of(VALUES_TITLE), language.of(VALUES_REMEDY), faults, language);
    }

    static HttpProblem of(String code, int status, String title, String remedy, List<Fault> faults, Language language) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(URI.create("/problems/" + code))
                .withStatus(status)
                .withTitle(title)
                .with("remedy", remedy);
        if (!faults.isEmpty()) {
            problem.with(
                    "faults",
                    faults.stream()
                            .map(fault -> LocalizedFault.of(fault, language))
                            .toList());
        }
        return problem.build();
    }

    private static int status(Rule.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case INVALID -> 422; // understood, well-formed, and not acceptable as it is (RFC 9110, 15.5.21)
            case FORBIDDEN -> 403;
        };
    }
}
