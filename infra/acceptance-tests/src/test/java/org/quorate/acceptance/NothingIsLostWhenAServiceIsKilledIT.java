package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.Story;
import tools.jackson.databind.JsonNode;

/** The same story, with each service killed (-9) in the middle of it and started again: nothing lost, nothing twice. */
class NothingIsLostWhenAServiceIsKilledIT {

    private static final String CLERK = "tbc-clerk";
    private static final String OWN = "/api/" + Story.BOROUGH;

    @Test
    void the_money_is_committed_once_and_every_decision_stands_once(@TempDir Path data) throws InterruptedException {
        try (Told told = Told.on(data)) {
            Story story = told.story();
            story.registerTenants();
            told.suite().kill("meetings");
            Board partnership = story.formLocalityPartnership();
            told.suite().kill("membership");
            told.suite().restart("meetings");
            told.suite().restart("membership");

            Told.Asked asked = told.ask(partnership);
            String motion = story.meetAndVote(partnership, asked.planItem());
            told.suite().kill("meetings");
            told.suite().restart("meetings");
            told.suite().kill("funding");
            JsonNode closed = story.closeVote(motion);
            told.suite().restart("funding");
            story.awaitAgreedByPartnership(asked.request());

            String decision = story.draftOfficerDecision(asked.request());
            story.recordConsultation(decision);
            told.suite().kill("funding");
            story.recordOfficerDecision(decision);
            told.suite().kill("meetings");
            told.suite().restart("funding");
            told.suite().restart("meetings");
            story.awaitCommitted(asked.request());

            assertThat(closed.at("/result/for").asInt()).isEqualTo(4);
            Balances.of(told.api(), asked.fund()).are("0.00", "40000.00");
            assertThat(entriesAbout(told, asked)).isEqualTo(2);
            assertThat(decisionsAbout(told, asked)).isEqualTo(2);
        }
    }

    /** One entry reserves and one commits. */
    private static long entriesAbout(Told told, Told.Asked asked) {
        JsonNode entries = told.api()
                .get(CLERK, OWN + "/funds/" + asked.fund() + "/entries")
                .get("items");
        return entries.valueStream()
                .filter(entry -> entry.toString().contains(asked.request()))
                .count();
    }

    private static long decisionsAbout(Told told, Told.Asked asked) {
        try (Partner partner = new Partner(told.brokers(), "decisions")) {
            List<CloudEvent> all = partner.awaitOne(
                    decision -> decision.at("/content/officer/office").isString());
            return all.stream()
                    .map(Partner::data)
                    .filter(decision ->
                            decision.at("/content/subject/id").asString("").equals(asked.request()))
                    .map(decision -> decision.get("hash").asString())
                    .distinct()
                    .count();
        }
    }
}
