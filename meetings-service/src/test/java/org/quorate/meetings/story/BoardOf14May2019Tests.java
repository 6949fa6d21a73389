package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.story.Clerk.created;
import static org.quorate.meetings.story.Clerk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.AgendaPublished;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.MeetingCalled;
import org.quorate.contracts.meetings.MeetingClosed;
import org.quorate.contracts.meetings.MeetingOpened;
import org.quorate.contracts.meetings.QuorumFound;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.register.domain.CanonicalJson;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class BoardOf14May2019Tests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private final String body = Clerk.newId();
    private Clerk clerk;

    @BeforeEach
    void the_board_is_known() {
        clerk = new Clerk(api, Tenants.COUNTY);
        clock.setLondon("2019-04-01T09:00");
        clerk.hasHeard(Hwb.roster(body, List.of("Apologies for absence", "Declarations of interest")), 1);
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    @Rule({"R-MTG-2", "R-MTG-3", "R-MTG-4", "R-MTG-6", "R-VOT-5", "R-DEC-1", "R-DEC-4"})
    void is_held_from_its_calling_to_its_closing() {
        String meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        ApiAnswer called = clerk.sees("/meetings/" + meeting);
        assertThat(called.text("/status")).isEqualTo("called");
        assertThat(called.text("/startsAt")).isEqualTo("2019-05-14T10:00:00+01:00");
        assertThat(called.text("/dates/publishBy")).isEqualTo("2019-05-03");
        assertThat(called.text("/dates/questionsCloseAt")).isEqualTo("2019-05-07T10:00:00+01:00");
        assertThat(called.text("/agenda/1/title")).isEqualTo("Declarations of interest");

        String airQuality = clerk.adds(
                meeting,
                Map.of(
                        "title",
                        "Air Quality Strategy",
                        "purpose",
                        List.of("decision", "information"),
                        "sponsor",
                        "Director of Public Health",
                        "recommendations",
                        List.of("Approve the strategy for implementation")));
        clerk.adds(
                meeting,
                Map.of("title", "New strategies and plans", "purpose", List.of("information"), "verbal", true));
        clock.setLondon("2019-05-03T16:00");
        assertThat(done(clerk.post("/meetings/" + meeting + "/publication")).text("/status"))
                .isEqualTo("published");

        clock.setLondon("2019-05-14T09:50");
        Hwb.THERE_IN_MAY.stream()
                .filter(holder -> !holder.equals("Chief Constable"))
                .forEach(holder -> clerk.records(meeting, holder, "present"));
        done(clerk.post(
                "/meetings/" + meeting + "/attendance",
                Map.of(
                        "person",
                        Place.person("Chief Constable").toString(),
                        "presence",
                        "present",
                        "representedBy",
                        "Assistant Chief Constable")));
        clerk.records(meeting, "Police and Crime Commissioner", "apologies");
        clerk.records(meeting, "Chief Fire Officer", "absent");
        clerk.records(meeting, "NHS England local area team representative", "absent");
        clock.setLondon("2019-05-14T10:00");
        done(clerk.post("/meetings/" + meeting + "/opening"));

        ApiAnswer quorum = clerk.get("/meetings/" + meeting + "/quorum");
        assertThat(quorum.at("/membersPresent").asInt()).isEqualTo(16);
        assertThat(quorum.at("/membership").asInt()).isEqualTo(19);
        assertThat(quorum.at("/membersNeeded").asInt()).isEqualTo(5);
        assertThat(quorum.at("/unitsPresent").asInt()).isEqualTo(5);
        assertThat(quorum.at("/unitsNeeded").asInt()).isEqualTo(4);
        assertThat(quorum.at("/quorate").asBoolean()).isTrue();
        assertThat(quorum.text("/unitsMissing/0")).isEqualTo("NHS England");

        String agreed = created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of(
                        "item",
                        airQuality,
                        "word",
                        "agreed",
                        "text",
                        "Approved for implementation through the Air Quality and Health Partnership Group",
                        "minute",
                        "19.4")));
        ApiAnswer first = clerk.awaits("/decisions/" + agreed);
        String noted = created(clerk.post(
                "/meetings/" + meeting + "/decisions",
                Map.of("word", "noted", "text", "New strategies and plans", "minute", "20.3")));
        ApiAnswer second = clerk.awaits("/decisions/" + noted);
        clock.setLondon("2019-05-14T12:00");
        assertThat(done(clerk.post("/meetings/" + meeting + "/closure")).text("/status"))
                .isEqualTo("closed");

        assertThat(first.at("/number").asInt()).isEqualTo(1);
        assertThat(first.text("/outcome")).isEqualTo("carried");
        assertThat(first.text("/effectiveFrom")).isEqualTo("2019-05-14");
        assertThat(first.text("/minute")).isEqualTo("19.4");
        assertThat(first.text("/item")).isEqualTo(airQuality);
        assertThat(first.at("/quorum/membersPresent").asInt()).isEqualTo(16);
        assertThat(second.at("/number").asInt()).isEqualTo(2);
        assertThat(second.text("/previousHash")).isEqualTo(first.text("/hash"));
        assertThat(hashOfAllElse(first)).isEqualTo(first.text("/hash"));
        assertThat(hashOfAllElse(second)).isEqualTo(second.text("/hash"));
        ApiAnswer verification = clerk.get("/decisions/verification?register=" + body);
        assertThat(verification.at("/intact").asBoolean()).isTrue();
        assertThat(verification.text("/head")).isEqualTo(second.text("/hash"));
        ApiAnswer newest = clerk.get("/decisions?limit=1&body=" + body);
        assertThat(newest.text("/items/0/id")).isEqualTo(noted);
        ApiAnswer older = clerk.get("/decisions?limit=1&body=" + body + "&after=" + newest.text("/next"));
        assertThat(older.text("/items/0/id")).isEqualTo(agreed);
        assertThat(older.at("/next").isMissingNode()).isTrue();

        ApiAnswer register = clerk.get("/meetings/attendance?from=2019-05-01&to=2019-05-31&body=" + body);
        assertThat(presence(register, "members", "Police and Crime Commissioner"))
                .isEqualTo("apologies");
        assertThat(presence(register, "members", "Chief Fire Officer")).isEqualTo("absent");
        assertThat(presence(register, "members", "Chief Constable")).isEqualTo("represented");
        assertThat(presence(register, "organisations", "NHS England")).isEqualTo("absent");
        assertThat(presence(register, "organisations", "Gloucestershire Constabulary"))
                .isEqualTo("represented");
        assertThat(presence(register, "organisations", "Gloucestershire County Council"))
                .isEqualTo("present");

        wasTold(meeting, agreed, second.text("/hash"));
    }

    private void wasTold(String meeting, String agreed, String lastHash) {
        try (Events events = Events.on("meetings", "decisions")) {
            events.await(MeetingCalled.class, fact -> fact.meetingId().equals(meeting));
            AgendaPublished published =
                    events.await(AgendaPublished.class, fact -> fact.meetingId().equals(meeting));
            assertThat(published.items()).hasSize(4);
            MeetingOpened opened =
                    events.await(MeetingOpened.class, fact -> fact.meetingId().equals(meeting));
            assertThat(opened.quorum()).isEqualTo(new QuorumFound(16, 5, 5, 4, true));
            MeetingClosed closed =
                    events.await(MeetingClosed.class, fact -> fact.meetingId().equals(meeting));
            assertThat(closed.attendance()).hasSize(19);
            DecisionRecorded recorded = events.await(
                    DecisionRecorded.class, fact -> fact.decisionId().equals(agreed));
            assertThat(recorded.number()).isEqualTo(1);
            assertThat(recorded.content().body()).isNotNull();
            assertThat(recorded.content().body().name()).isEqualTo(Hwb.NAME);
            events.await(DecisionRecorded.class, fact -> fact.hash().equals(lastHash));
        }
    }

    private static String presence(ApiAnswer register, String of, String name) {
        for (var row : register.at("/" + of)) {
            if (row.at("/name").asString().equals(name)) {
                return row.at("/presences/0/presence").asString();
            }
        }
        return "not there";
    }

    private static String hashOfAllElse(ApiAnswer decision) {
        ObjectNode rest = ((ObjectNode) decision.body()).deepCopy();
        rest.remove("hash");
        return Hash.of(CanonicalJson.of(rest.toString())).value();
    }
}
