package io.kaifang.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.local.demo.Outcome.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Third: conditional data, from an incomplete application to an agreement in force. */
final class ConditionalData {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    static final List<String> AGREED_FIELDS = List.of("随访编号", "性别", "区", "随访日期", "慢性病种类", "收缩压", "舒张压", "规律服药");

    static final Map<String, String> APPLICANT = Map.of(
            "organisation", "示例健康研究所",
            "registration", "91310000MA1FL0000X",
            "contact", "联系人甲",
            "phone", "02100000000",
            "mail", "contact@example.org");

    private final Story story;
    private final Cast cast;
    private final CityRules rules;

    ConditionalData(Story story, Cast cast, CityRules rules) {
        this.story = story;
        this.cast = cast;
        this.rules = rules;
    }

    /** Applies with a document missing, is refused, completes, is accepted. Returns the application. */
    String applyTwice(String listing, String user, Duration term) {
        Door applicant = cast.account(user);
        List<String> codes = materials(listing, user);
        story.step(user + " asks for a field that the data set doesn't have");
        story.expect(422, applicant.post("/applications", application(listing, List.of("工资"), codes, applicant, term)));
        story.step(user + " applies, with one document missing");
        Answer applied = story.expect(
                201,
                applicant.post(
                        "/applications",
                        application(listing, AGREED_FIELDS, codes.subList(1, codes.size()), applicant, term)));
        String id = applied.json().path("application").asText();
        story.step("The data centre cannot accept it as it is");
        story.refused(
                Refusal.INCOMPLETE_APPLICATION,
                409,
                cast.account("data-centre").post("/applications/" + id + "/acceptance", Map.of()));
        story.step("It refuses it as incomplete, and says everything that is missing");
        Answer refused = story.expect(
                200, cast.account("data-centre").post("/applications/" + id + "/incompleteness", Map.of()));
        refused.json()
                .path("reasons")
                .forEach(reason ->
                        story.says("· " + reason.path("message").path("en").asText()));
        story.step(user + " completes it and submits it again");
        Map<String, Object> complete = application(listing, AGREED_FIELDS, codes, applicant, term);
        story.expect(
                applicant
                                .post(
                                        "/applications/" + id + "/amendments",
                                        Json.parse(Json.write(complete)).path("form"))
                                .status()
                        == 200,
                "it was taken, as revision 2");
        return id;
    }

    /** Applies with everything that is asked for. Returns the application. */
    String apply(String listing, String user, Duration term) {
        Door applicant = cast.account(user);
        Answer applied = story.expect(
                201,
                applicant.post(
                        "/applications",
                        application(listing, AGREED_FIELDS, materials(listing, user), applicant, term)));
        return applied.json().path("application").asText();
    }

    private List<String> materials(String listing, String user) {
        story.step(user + " reads, once and completely, what an applicant hands in");
        JsonNode materials = story.eventually(
                        "the materials are listed",
                        TIMEOUT,
                        () -> cast.anybody().get("/listings/" + listing + "/materials"),
                        answer -> answer.status() == 200)
                .json()
                .path("materials");
        List<String> codes = new ArrayList<>();
        materials.forEach(material -> {
            codes.add(material.path("code").asText());
            story.says(material.path("code").asText() + ": "
                    + material.path("title").path("zh").asText());
        });
        story.expect(!codes.isEmpty(), codes.size() + " documents are asked for");
        return codes;
    }

    void review(String application, String agency, String otherAgency) {
        story.step("The data centre accepts it and hands it to the agency as a work order");
        Answer accepted = story.expect(
                200, cast.account("data-centre").post("/applications/" + application + "/acceptance", Map.of()));
        story.expect(
                accepted.json().hasNonNull("due") || accepted.json().hasNonNull("dueUnknown"),
                "the agency has until " + accepted.json().path("due").asText("a day not yet known")
                        + ", five working days by China's calendar");
        story.step("The clerk of another agency tries to decide");
        story.refused(
                Refusal.WRONG_AGENCY,
                403,
                cast.clerk(otherAgency).post("/applications/" + application + "/approval", Map.of()));
        story.step("The clerk of " + agency + " approves");
        story.expect(200, cast.clerk(agency).post("/applications/" + application + "/approval", Map.of()));
    }

    /** Signs for both, and for the authority where the city asks for it. Returns the agreement. */
    String agree(String application, String user, String agency) {
        Door applicant = cast.account(user);
        JsonNode drawn = story.eventually(
                        "the agreement was drawn",
                        TIMEOUT,
                        () -> applicant.get("/agreements?application=" + application),
                        answer -> !answer.json().path("items").isEmpty())
                .json()
                .path("items")
                .path(0);
        String agreement = drawn.path("agreement").asText();
        story.step(user + " reads the agreement " + agreement + " and signs it");
        Answer text = story.expect(200, applicant.getAs("text/plain", "/agreements/" + agreement + "/text"));
        text.text().lines().limit(6).forEach(story::says);
        Map<String, String> seen = Map.of("textSha256", text.header("ETag").replace("\"", ""));
        story.expect(
                applicant.post("/agreements/" + agreement + "/signatures", seen).status() / 100 == 2,
                "the data user signed");
        story.step("The clerk of " + agency + " signs");
        story.expect(
                cast.clerk(agency)
                                        .post("/agreements/" + agreement + "/signatures", seen)
                                        .status()
                                / 100
                        == 2,
                "the agency signed");
        if (rules.reviewsAgreements()) {
            story.step("The authority reviews it, as this city's rules ask");
            story.expect(
                    cast.account("authority")
                                            .post("/agreements/" + agreement + "/review", Map.of("outcome", "PASSED"))
                                            .status()
                                    / 100
                            == 2,
                    "the authority has nothing against it");
        }
        story.eventually(
                "it is in force",
                TIMEOUT,
                () -> applicant
                        .get("/agreements/" + agreement)
                        .json()
                        .path("stage")
                        .asText(),
                "IN_FORCE"::equals);
        story.says("in force");
        return agreement;
    }

    private Map<String, Object> application(
            String listing, List<String> fields, List<String> codes, Door applicant, Duration term) {
        List<Map<String, String>> documents = codes.stream()
                .map(code -> Map.of("code", code, "attachment", attach(applicant, code)))
                .toList();
        Map<String, Object> use = new LinkedHashMap<>();
        use.put(
                "scenario",
                Map.of(
                        "code", "people-livelihood",
                        "purpose", "分析社区慢性病控制情况,改进家庭医生随访安排",
                        "securityMeasures", "专机存放、专人负责、访问留痕,期满销毁"));
        use.put("fields", fields);
        use.put("ways", List.of("API", "DOWNLOAD"));
        use.put("rate", Map.of("requests", 600, "per", "PT1M"));
        use.put("term", term.toString());
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("use", use);
        form.put("materials", documents);
        form.put("applicant", APPLICANT);
        return Map.of("listing", listing, "form", form);
    }

    private String attach(Door applicant, String code) {
        String boundary = "kaifang-" + UUID.randomUUID();
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + code
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n% " + code
                + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n\r\n--" + boundary + "--\r\n";
        Answer stored =
                applicant.upload("/attachments", body.getBytes(UTF_8), "multipart/form-data; boundary=" + boundary);
        if (stored.status() / 100 != 2) {
            throw new JourneyStopped("the document " + code + " was not taken: " + stored.problem());
        }
        return stored.json().path("attachment").asText();
    }
}
