package io.kaifang.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.local.client.CallFailed;
import io.kaifang.local.client.SuiteAccess;
import io.kaifang.local.demo.data.DemoFiles;
import io.kaifang.local.demo.data.DemoRules;
import io.kaifang.local.demo.data.SyntheticVisits;
import io.kaifang.local.demo.step.AgreementSteps;
import io.kaifang.local.demo.step.ApplicationSteps;
import io.kaifang.local.demo.step.JourneyStopped;
import io.kaifang.local.demo.step.LedgerSteps;
import io.kaifang.local.demo.step.OpenDataSteps;
import io.kaifang.local.demo.step.Participants;
import io.kaifang.local.demo.step.ProposalSteps;
import io.kaifang.local.demo.step.ProposalSteps.Listed;
import io.kaifang.local.demo.step.StepReport;
import io.kaifang.local.demo.step.TieringSteps;
import io.kaifang.local.demo.step.UseSteps;
import io.kaifang.local.demo.step.ViolationSteps;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The golden journey: a data set from proposal to closed access, and what the ledger records of it. */
public final class Journey {
    private static final String COMMUNITIES = "01-communities";
    private static final String HEALTH_DAILY = "02-health-daily";
    private static final String VISITS = "10-follow-up-visits";
    private static final String HEALTH_AGENCY = "sh-health";
    private static final String OTHER_AGENCY = "sh-statistics";
    private static final String FIRST_USER = "user-lin";
    private static final String SECOND_USER = "user-chen";

    private final SuiteAccess suite;
    private final StepReport report;
    private final List<Map<String, String>> people = SyntheticVisits.ofTheDemonstration();

    /** @param out where each step is printed */
    public Journey(SuiteAccess suite, PrintStream out) {
        this.suite = suite;
        this.report = new StepReport(out);
    }

    /**
     * Takes all steps.
     *
     * @return what it came to
     * @throws JourneyStopped at the first step that doesn't come out as it must
     * @throws IOException if the demonstration's own files can't be read
     * @throws InterruptedException if somebody stops it
     */
    public JourneyOutcome run() throws IOException, InterruptedException {
        try (var participants = new Participants(suite)) {
            return run(participants);
        } catch (CallFailed e) {
            throw new JourneyStopped(String.valueOf(e.getMessage()), e);
        }
    }

    private JourneyOutcome run(Participants participants) throws IOException, InterruptedException {
        var files = new DemoFiles(suite.projectRoot());
        DemoRules rules = files.rulesOf(suite.jurisdiction());
        var proposals = new ProposalSteps(report, participants, files);
        int returned = proposals.sendRaw();
        List<Listed> listed = proposals.proposeCompleted();
        new TieringSteps(report, participants).tierAndPublish(listed, VISITS, people);
        var delivery = new OpenDataSteps(report, participants, files, rules);
        openData(delivery, listed);
        String visits = id(listed, VISITS);
        String agreement = conditionalData(delivery, participants, rules, visits);
        Duration closing = useAndMisuse(participants, rules, visits, agreement);
        List<String> life = ledger(participants, visits);
        return new JourneyOutcome(returned, listed.size(), visits, report.refusals(), life, closing, report.duration());
    }

    private void openData(OpenDataSteps delivery, List<Listed> listed) throws IOException {
        report.chapter("Unconditional data, for anybody");
        delivery.deliverAndDownload(OTHER_AGENCY, id(listed, COMMUNITIES), "shanghai-communities-2023.csv");
        delivery.queryByDistrict(id(listed, COMMUNITIES));
        delivery.deliverAndDownload(HEALTH_AGENCY, id(listed, HEALTH_DAILY), "shanghai-health-daily-2022.csv");
    }

    /** Answers the agreement. */
    private String conditionalData(OpenDataSteps delivery, Participants participants, DemoRules rules, String visits) {
        report.chapter("Conditional data, from application to agreement");
        report.step("The clerk of " + HEALTH_AGENCY + " delivers " + people.size() + " made-up visits");
        delivery.deliver(HEALTH_AGENCY, visits, SyntheticVisits.csv(people).getBytes(UTF_8));
        var applications = new ApplicationSteps(report, participants);
        String application = applications.applyTwice(visits, FIRST_USER, Duration.ofDays(180));
        applications.review(application, HEALTH_AGENCY, OTHER_AGENCY);
        return new AgreementSteps(report, participants, rules).sign(application, FIRST_USER, HEALTH_AGENCY);
    }

    /** Answers how long closing the access took. */
    private Duration useAndMisuse(Participants participants, DemoRules rules, String visits, String agreement) {
        report.chapter("Use, misuse, and the end of access");
        var use = new UseSteps(report, participants);
        use.read(visits, FIRST_USER, people);
        use.reportUse(agreement, FIRST_USER);
        report.step(SECOND_USER + " signs an agreement for a few seconds");
        var applications = new ApplicationSteps(report, participants);
        String brief = applications.apply(visits, SECOND_USER, Duration.ofSeconds(12));
        applications.review(brief, HEALTH_AGENCY, OTHER_AGENCY);
        new AgreementSteps(report, participants, rules).sign(brief, SECOND_USER, HEALTH_AGENCY);
        use.awaitEndOfTerm(visits, SECOND_USER);
        return new ViolationSteps(report, participants).closeAccess(visits, agreement, FIRST_USER);
    }

    /** Answers the types of the events of the data set's life. */
    private List<String> ledger(Participants participants, String visits) throws InterruptedException {
        report.chapter("What the ledger records");
        var ledger = new LedgerSteps(report, participants);
        List<String> life = ledger.showLife(visits);
        ledger.verify(visits, suite.downloads());
        return life;
    }

    private static String id(List<Listed> listed, String name) {
        return listed.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new JourneyStopped(name + " was not listed"))
                .id();
    }
}
