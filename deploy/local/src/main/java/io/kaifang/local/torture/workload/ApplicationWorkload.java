package io.kaifang.local.torture.workload;

import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.demo.data.DemoApplication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applications, from submission to an agreement in force: three services, each reacting to the one before. */
public record ApplicationWorkload(
        RetryingClient client, String listing, WorkloadUser applicant, WorkloadUser dataCentre, WorkloadUser clerk)
        implements Workload.Task {
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(250);
    private static final DemoApplication.Use USE =
            new DemoApplication.Use(List.of("随访编号", "性别", "区"), List.of("API"), 60, "PT720H");

    @Override
    public void runOnce() throws InterruptedException {
        var submitted = submit();
        if (submitted.isEmpty()) {
            Thread.sleep(PAUSE_AFTER_FAILURE);
            return;
        }
        String application = submitted.get().field("application");
        String path = "/applications/" + application;
        if (client.send(application, () -> dataCentre.post(path + "/acceptance", Map.of()))
                && client.send(application, () -> clerk.post(path + "/approval", Map.of()))) {
            sign(application);
        }
    }

    private Optional<ApiResponse> submit() {
        var materials = applicant.get("/listings/" + listing + "/materials").filter(ApiResponse::isSuccess);
        if (materials.isEmpty()) {
            return Optional.empty();
        }
        List<DemoApplication.Document> documents = new ArrayList<>();
        for (var material : materials.get().json().path("materials")) {
            String code = material.path("code").asText();
            var attached = applicant
                    .uploadForm("/attachments", code + ".pdf", DemoApplication.pdf(code))
                    .filter(ApiResponse::isSuccess);
            if (attached.isEmpty()) {
                return Optional.empty();
            }
            documents.add(new DemoApplication.Document(code, attached.get().field("attachment")));
        }
        var application = Map.of("listing", listing, "form", DemoApplication.json(USE, documents));
        return client.note(applicant.post("/applications", application), listing)
                .filter(ApiResponse::isSuccess);
    }

    private void sign(String application) throws InterruptedException {
        var drafts = client.await(
                () -> applicant.get("/agreements?application=" + application),
                response -> !response.json().path("items").isEmpty());
        if (drafts.isEmpty()) {
            return;
        }
        String agreement =
                drafts.get().json().path("items").path(0).path("agreement").asText();
        var text = client.await(() -> applicant.getText("/agreements/" + agreement + "/text"), ApiResponse::isSuccess);
        if (text.isEmpty()) {
            return;
        }
        var signature = Map.of("textSha256", text.get().etag());
        for (var signer : List.of(applicant, clerk)) {
            if (!client.send(agreement, () -> signer.post("/agreements/" + agreement + "/signatures", signature))) {
                return;
            }
        }
    }
}
