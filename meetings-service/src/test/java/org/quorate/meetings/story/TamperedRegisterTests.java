package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.application.DecisionFacts;
import org.quorate.meetings.register.application.EnteringDecisions;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
@Rule("R-DEC-1")
class TamperedRegisterTests {

    @Autowired
    private Api api;

    @Autowired
    private EnteringDecisions entering;

    @Autowired
    private MongoTemplate mongo;

    private final String register = Clerk.newId();

    @Test
    void is_found_at_the_entry_whose_text_was_altered_in_the_store() {
        enter(3);
        Document second = entry(2);
        String altered = second.get("state", Document.class).getString("json").replace("number 2", "number 22");
        mongo.getCollection("registers")
                .updateOne(Filters.eq("_id", second.get("_id")), Updates.set("state.json", altered));

        ApiAnswer found = verification();

        assertThat(found.at("/intact").asBoolean()).isFalse();
        assertThat(found.at("/brokenAt/number").asInt()).isEqualTo(2);
        assertThat(found.at("/entries").asInt()).isEqualTo(1);
    }

    @Test
    void is_found_where_an_entry_was_taken_out() {
        enter(3);
        mongo.getCollection("registers").deleteOne(Filters.eq("_id", entry(2).get("_id")));

        assertThat(verification().at("/brokenAt/number").asInt()).isEqualTo(2);
    }

    @Test
    void holds_as_long_as_nobody_touches_it_and_enters_each_decision_once() {
        enter(3);

        ApiAnswer found = verification();

        assertThat(found.at("/intact").asBoolean()).isTrue();
        assertThat(found.at("/entries").asInt()).isEqualTo(3);
    }

    private void enter(int many) {
        for (int number = 1; number <= many; number++) {
            var taken = DecisionFacts.taken(new Decision(
                    new DecisionId(UUID.randomUUID()),
                    new Taker.Board(BodyId.of(register), "A board"),
                    Instant.parse("2019-05-14T10:00:00Z"),
                    LocalDate.of(2019, 5, 14),
                    Word.AGREED,
                    "Decision number " + number + ", at £250,000.00",
                    new Subject("funding", "spend-request", "r-1"),
                    Occasion.none()));
            Tenancy.in(new TenantId(Tenants.COUNTY), () -> {
                entering.enter(taken);
                entering.enter(taken);
                return true;
            });
        }
    }

    private Document entry(int number) {
        return mongo.getCollection("registers")
                .find(Filters.and(Filters.eq("stream", register), Filters.eq("number", (long) number)))
                .first();
    }

    private ApiAnswer verification() {
        return new Clerk(api, Tenants.COUNTY).get("/decisions/verification?register=" + register);
    }
}
