package io.kaifang.local.demo.step;

import io.kaifang.local.client.ApiClient;
import io.kaifang.local.client.ApiResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sixth: use as agreed, what is refused, and access that ends with its term. */
public record UseSteps(StepReport report, Participants participants) {
    private static final List<String> DISTRICT = List.of("区");
    private static final List<String> IDENTITY_NUMBER = List.of("公民身份号码");

    /** Reads what was agreed; other fields and other readers are refused; anybody sees the sample. */
    public void read(String listing, String user, List<Map<String, String>> people) {
        ApiClient reader = participants.account(user);
        report.step(user + " reads what was agreed");
        ApiResponse rows = report.eventually(
                "the grant is open", 200, () -> reader.get(rows(listing, ApplicationSteps.FIELDS, 3)));
        rows.json().path("items").forEach(row -> report.detail(row.toString()));
        report.step(user + " asks for a field that was not agreed");
        report.expectRefusal(ExpectedRefusal.FIELD_OUTSIDE_GRANT, 403, reader.get(rows(listing, IDENTITY_NUMBER, 3)));
        report.step("Somebody without a grant asks");
        report.expectRefusal(
                ExpectedRefusal.NO_GRANT, 403, participants.account("user-chen").get(rows(listing, DISTRICT, 3)));
        report.step("Anybody takes the sample, which leaks nobody's data");
        ApiResponse sample =
                report.expect(200, participants.anybody().getAs("text/csv", "/datasets/" + listing + "/sample"));
        sample.text().lines().skip(1).limit(2).forEach(report::detail);
        report.expect(
                people.stream().noneMatch(person -> shows(sample.text(), person)),
                "it contains nobody's identity number or telephone");
    }

    private static boolean shows(String text, Map<String, String> person) {
        return text.contains(person.getOrDefault("公民身份号码", "")) || text.contains(person.getOrDefault("联系电话", ""));
    }

    /** Under an agreement for seconds: it opens access, and its term ends it. */
    public void awaitEndOfTerm(String listing, String user) {
        report.step(user + " reads, and waits until the term has run out");
        ApiClient reader = participants.account(user);
        String path = rows(listing, DISTRICT, 1);
        ApiResponse first = report.eventually(
                "the grant was opened",
                () -> reader.get(path),
                // On a machine that is very busy the seconds may be over before anybody looks.
                answer -> answer.status() == 200 || answer.problem().contains("term-must-run"));
        report.detail(first.status() == 200 ? "it reads" : "the term was over before it could");
        report.expectRefusal(
                ExpectedRefusal.TERM_RUN_OUT,
                403,
                report.eventually("access ended with the term", 403, () -> reader.get(path)));
    }

    public void reportUse(String agreement, String user) {
        report.step(user + " reports on its use");
        Map<String, Object> usage = new LinkedHashMap<>();
        usage.put("scenarios", "社区慢性病控制情况分析;面向社区卫生服务中心;公益");
        usage.put("calls", 12);
        usage.put("processing", "按区统计收缩压与舒张压分布;线性回归");
        usage.put("benefit", "随访安排调整后,失访率下降");
        usage.put("suggestions", "建议补充随访方式字段");
        usage.put("security", "专机存放、专人负责、访问留痕");
        report.expectSuccess(
                "the report was filed",
                participants.account(user).post("/agreements/" + agreement + "/usage-reports", usage));
    }

    static String anyRow(String listing) {
        return rows(listing, DISTRICT, 1);
    }

    private static String rows(String listing, List<String> fields, int limit) {
        return "/datasets/" + listing + "/rows?limit=" + limit + "&select="
                + URLEncoder.encode(String.join(",", fields), StandardCharsets.UTF_8);
    }
}
