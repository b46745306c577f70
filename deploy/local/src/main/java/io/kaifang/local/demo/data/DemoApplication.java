package io.kaifang.local.demo.data;

import java.util.List;
import java.util.Map;

/** What a data user fills in to apply for conditional data, and the documents attached. */
public final class DemoApplication {
    static final Map<String, String> APPLICANT = Map.of(
            "organisation", "示例健康研究所",
            "registration", "91310000MA1FL0000X",
            "contact", "联系人甲",
            "phone", "02100000000",
            "mail", "contact@example.org");

    private static final Map<String, String> SCENARIO = Map.of(
            "code", "people-livelihood",
            "purpose", "分析社区慢性病控制情况,改进家庭医生随访安排",
            "securityMeasures", "专机存放、专人负责、访问留痕,期满销毁");

    private DemoApplication() {}

    /**
     * What is to be used, and how.
     *
     * @param ways of delivery
     * @param requests allowed a minute
     * @param term as an ISO duration
     */
    public record Use(List<String> fields, List<String> ways, int requests, String term) {
        Map<String, Object> json() {
            return Map.of(
                    "scenario", SCENARIO,
                    "fields", fields,
                    "ways", ways,
                    "rate", Map.of("requests", requests, "per", "PT1M"),
                    "term", term);
        }
    }

    /** A document that was uploaded before. */
    public record Document(String code, String attachment) {}

    /** The form as JSON. */
    public static Map<String, Object> json(Use use, List<Document> documents) {
        return Map.of("use", use.json(), "materials", documents, "applicant", APPLICANT);
    }

    /** The text of the smallest PDF file for the document of that code. */
    public static String pdf(String code) {
        return "%PDF-1.4\n% " + code + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    }
}
