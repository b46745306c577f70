package io.kaifang.audit.figures;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.contracts.Text;
import java.util.Map;

/** What the codes of events are called. */
public final class CodeTexts {

    private static final Text UNSTATED = new Text("未注明", "Not stated");
    private static final Map<String, Text> CODES = Map.ofEntries(
            Map.entry("UNCONDITIONAL", new Text("无条件开放", "Unconditional")),
            Map.entry("CONDITIONAL", new Text("有条件开放", "Conditional")),
            Map.entry("CLOSED", new Text("非开放", "Closed")),
            Map.entry("PLATFORM_RULES", new Text("违反平台管理制度", "Against the platform's rules")),
            Map.entry("UNLAWFUL_MEANS", new Text("采用非法手段获取数据", "Data taken by unlawful means")),
            Map.entry("RIGHTS_OF_OTHERS", new Text("侵犯商业秘密、个人隐私等他人合法权益", "Rights of others infringed")),
            Map.entry("BEYOND_SCENARIO", new Text("超出约定的利用场景", "Used beyond the agreed scenario")),
            Map.entry("LAW_OR_AGREEMENT", new Text("违反法律法规或利用协议", "Against law or agreement")),
            Map.entry("RESTRICT", new Text("限制访问", "Access restricted")),
            Map.entry("CLOSE", new Text("关闭访问", "Access closed")),
            Map.entry("CONDITIONS_NOT_MET", new Text("不符合开放条件", "The opening conditions are not met")),
            Map.entry(
                    "SCENARIO_NOT_ALLOWED",
                    new Text("利用场景不在开放范围内", "The scenario is not one that the data are open for")),
            Map.entry("SECURITY_NOT_SUFFICIENT", new Text("数据安全保障不足", "The data would not be kept safe enough")),
            Map.entry("CAPABILITY_NOT_SHOWN", new Text("未证明资质或技术能力", "Capability is not shown")),
            Map.entry("MIXING_RISK", new Text("数据融合风险", "Risk of mixing with other data")),
            Map.entry("MORE_THAN_NEEDED", new Text("超出利用目的所需", "More than the purpose needs")),
            Map.entry("OTHER", new Text("其他理由", "Another ground")),
            Map.entry("NOT_STATED", UNSTATED));

    private CodeTexts() {}

    /** A code that has no words yet is told as it is; an event that names none must not spoil a report. */
    public static Text of(String code) {
        return code.isBlank() ? UNSTATED : CODES.getOrDefault(code, new Text(code, code));
    }

    /** A text of an event; where a language is missing, {@code otherwise}. */
    public static Text of(JsonNode text, String otherwise) {
        return new Text(told(text.path("zh"), otherwise), told(text.path("en"), otherwise));
    }

    private static String told(JsonNode text, String otherwise) {
        return text.asText().isBlank() ? otherwise : text.asText();
    }
}
