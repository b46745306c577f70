package io.kaifang.local.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Applications, from submission to an agreement in force: three services, each reacting to the one before. */
final class Applications implements Load.Life {
    private final Act act;
    private final Promises promises;
    private final String listing;
    private final User applicant;
    private final User dataCentre;
    private final User clerk;

    Applications(Promises promises, String listing, User applicant, User dataCentre, User clerk) {
        this.act = new Act(promises);
        this.promises = promises;
        this.listing = listing;
        this.applicant = applicant;
        this.dataCentre = dataCentre;
        this.clerk = clerk;
    }

    @Override
    public void live() throws InterruptedException {
        var submitted = submitted();
        if (submitted.isEmpty()) {
            Thread.sleep(250);
            return;
        }
        String application = submitted.get().text("application");
        String door = "/applications/" + application;
        if (act.insist(application, () -> dataCentre.post(door + "/acceptance", Map.of()))
                && act.insist(application, () -> clerk.post(door + "/approval", Map.of()))) {
            sign(application);
        }
    }

    private Optional<Reply> submitted() throws InterruptedException {
        var materials = applicant.get("/listings/" + listing + "/materials").filter(Reply::success);
        if (materials.isEmpty()) {
            return Optional.empty();
        }
        List<Map<String, String>> documents = new ArrayList<>();
        for (var material : materials.get().json().path("materials")) {
            var attached = attach(material.path("code").asText()).filter(Reply::success);
            if (attached.isEmpty()) {
                return Optional.empty();
            }
            documents.add(Map.of(
                    "code", material.path("code").asText(),
                    "attachment", attached.get().text("attachment")));
        }
        return promises.note(applicant.post("/applications", application(documents)), listing)
                .filter(Reply::success);
    }

    private void sign(String application) throws InterruptedException {
        var drawn = act.await(
                () -> applicant.get("/agreements?application=" + application),
                reply -> !reply.json().path("items").isEmpty());
        if (drawn.isEmpty()) {
            return;
        }
        String agreement =
                drawn.get().json().path("items").path(0).path("agreement").asText();
        var text = act.await(() -> applicant.get("/agreements/" + agreement + "/text"), Reply::success);
        if (text.isEmpty()) {
            return;
        }
        var seen = Map.of("textSha256", text.get().etag());
        for (var party : List.of(applicant, clerk)) {
            if (!act.insist(agreement, () -> party.post("/agreements/" + agreement + "/signatures", seen))) {
                return;
            }
        }
    }

    private Optional<Reply> attach(String code) throws InterruptedException {
        String boundary = "torture-" + UUID.randomUUID();
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + code
                + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n% " + code
                + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n\r\n--" + boundary + "--\r\n";
        return applicant.post("/attachments", "multipart/form-data; boundary=" + boundary, body);
    }

    private Map<String, Object> application(List<Map<String, String>> documents) {
        var scenario = Map.of(
                "code", "people-livelihood",
                "purpose", "分析社区慢性病控制情况,改进家庭医生随访安排",
                "securityMeasures", "专机存放、专人负责、访问留痕,期满销毁");
        var use = Map.of(
                "scenario",
                scenario,
                "fields",
                List.of("随访编号", "性别", "区"),
                "ways",
                List.of("API"),
                "rate",
                Map.of("requests", 60, "per", "PT1M"),
                "term",
                "PT720H");
        var who = Map.of(
                "organisation", "示例健康研究所",
                "registration", "91310000MA1FL0000X",
                "contact", "联系人甲",
                "phone", "02100000000",
                "mail", "contact@example.org");
        return Map.of("listing", listing, "form", Map.of("use", use, "materials", documents, "applicant", who));
    }
}
