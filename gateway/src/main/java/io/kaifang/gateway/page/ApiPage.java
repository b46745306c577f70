package io.kaifang.gateway.page;

import static io.kaifang.gateway.page.Html.escaped;

import io.kaifang.contracts.suite.SuiteService;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The merged document as a page to read: every path, what it does, whether one signs in. */
final class ApiPage {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** Beside {@code summary}, in every service's document. */
    private static final String CHINESE = "x-summary-zh";

    private ApiPage() {}

    static String of(JsonObject document, boolean english) {
        StringBuilder body = new StringBuilder("<header><h1>")
                .append(english ? "The API" : "接口说明")
                .append("</h1><p class=\"lang\"><a href=\"/?lang=%s\">Kaifang</a> · ".formatted(english ? "en" : "zh"))
                .append("<a href=\"/openapi.json\">OpenAPI</a> · ")
                .append(
                        english
                                ? "<a href=\"/api?lang=zh\" hreflang=\"zh\">中文</a>"
                                : "<a href=\"/api?lang=en\" hreflang=\"en\">English</a>")
                .append("</p></header><main>\n");
        JsonArray missing = document.getJsonArray("x-not-answering", new JsonArray());
        if (!missing.isEmpty()) {
            body.append("<p class=\"down\">")
                    .append(english ? "Not answering now: " : "暂无应答：")
                    .append(escaped(
                            missing.stream().map(Object::toString).toList().toString()))
                    .append("</p>\n");
        }
        for (SuiteService service : SuiteService.values()) {
            section(document, service, english, body);
        }
        return Html.page(
                english,
                english ? "Kaifang: the API" : "开放 Kaifang：接口说明",
                body.append("</main>").toString());
    }

    private static void section(JsonObject document, SuiteService service, boolean english, StringBuilder body) {
        Map<String, JsonObject> paths = new TreeMap<>();
        document.getJsonObject("paths").forEach(entry -> {
            if (entry.getValue() instanceof JsonObject path && belongs(path, service)) {
                paths.put(entry.getKey(), path);
            }
        });
        if (paths.isEmpty()) {
            return;
        }
        body.append("<h2>")
                .append(english ? service.duty().en() : service.duty().zh())
                .append(" <code>")
                .append(service.id())
                .append("</code></h2>\n<table class=\"api\"><tbody>\n");
        paths.forEach((path, operations) -> METHODS.stream()
                .filter(operations::containsKey)
                .forEach(method -> row(method, path, operations.getJsonObject(method), english, body)));
        body.append("</tbody></table>\n");
    }

    private static boolean belongs(JsonObject path, SuiteService service) {
        return METHODS.stream()
                .filter(path::containsKey)
                .anyMatch(method -> path.getJsonObject(method)
                        .getJsonArray("tags", new JsonArray())
                        .contains(service.id()));
    }

    private static String words(JsonObject operation, boolean english) {
        String summary = operation.getString("summary", "");
        return english ? summary : operation.getString(CHINESE, summary);
    }

    private static void row(String method, String path, JsonObject operation, boolean english, StringBuilder body) {
        boolean signIn = operation.containsKey("security");
        body.append("<tr><td><code class=\"")
                .append(method)
                .append("\">")
                .append(method.toUpperCase(Locale.ROOT))
                .append("</code></td><td><code>")
                .append(escaped(path))
                .append("</code></td><td>")
                .append(escaped(words(operation, english)))
                .append("</td><td>")
                .append(signIn ? (english ? "sign in" : "需登录") : (english ? "open to all" : "公开"))
                .append("</td></tr>\n");
    }
}
