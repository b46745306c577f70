package io.kaifang.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The golden journey: a data set from proposal to closed access, and what the ledger tells of it. */
public final class Journey {
    private static final String PEOPLE = "10-follow-up-visits";
    static final int VISITS = 500;
    static final long SEED = 2025;

    private final Suite suite;
    private final Story story;

    /** @param out where it is told */
    public Journey(Suite suite, PrintStream out) {
        this.suite = suite;
        this.story = new Story(out);
    }

    /**
     * Goes the whole way.
     *
     * @return what it came to
     * @throws JourneyStopped at the first step that doesn't come out as it must
     * @throws IOException if the demo's own files can't be read
     * @throws InterruptedException if somebody stops it
     */
    public Outcome go() throws IOException, InterruptedException {
        try (Cast cast = new Cast(suite)) {
            DemoData data = new DemoData(suite.projectRoot());
            CityRules rules = data.rulesOf(suite.jurisdiction());
            List<Map<String, String>> people = new MadeUpVisits(SEED).rows(VISITS);
            Listings listings = new Listings(story, cast, data);
            int returned = listings.sendRaw();
            List<Listings.Listed> listed = listings.proposeCompleted();
            listings.tierAndPublish(listed, PEOPLE, people);

            story.chapter("Unconditional data, for anybody");
            OpenData open = new OpenData(story, cast, data, rules);
            open.giveToAnybody("sh-statistics", id(listed, "01-communities"), "shanghai-communities-2023.csv");
            open.queryByDistrict(id(listed, "01-communities"));
            open.giveToAnybody("sh-health", id(listed, "02-health-daily"), "shanghai-health-daily-2022.csv");

            String visits = id(listed, PEOPLE);
            story.chapter("Conditional data, from application to agreement");
            story.step("The clerk of sh-health hands in " + VISITS + " made-up visits");
            open.handIn("sh-health", visits, MadeUpVisits.csv(people).getBytes(UTF_8));
            ConditionalData conditional = new ConditionalData(story, cast, rules);
            String application = conditional.applyTwice(visits, "user-lin", Duration.ofDays(180));
            conditional.review(application, "sh-health", "sh-statistics");
            String agreement = conditional.agree(application, "user-lin", "sh-health");

            story.chapter("Use, misuse, and the end of access");
            AfterGrant after = new AfterGrant(story, cast);
            after.read(visits, "user-lin", people);
            after.reportUse(agreement, "user-lin");
            story.step("user-chen signs an agreement for a few seconds");
            String brief = conditional.apply(visits, "user-chen", Duration.ofSeconds(12));
            conditional.review(brief, "sh-health", "sh-statistics");
            conditional.agree(brief, "user-chen", "sh-health");
            after.runOut(visits, "user-chen");
            Duration closing = after.violate(visits, agreement, "user-lin");

            story.chapter("What the ledger tells");
            TheLedger ledger = new TheLedger(story, cast, suite);
            List<String> life = ledger.tell(visits);
            ledger.verify(visits);
            return new Outcome(returned, listed.size(), visits, story.refusals(), life, closing, story.sinceBegun());
        }
    }

    private static String id(List<Listings.Listed> listed, String name) {
        return listed.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new JourneyStopped(name + " was not listed"))
                .id();
    }
}
