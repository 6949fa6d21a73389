package org.quorate.meetings.register.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.CanonicalJson;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Elected;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.register.domain.Votes;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.kafka.EventJson;
import org.quorate.testkit.Rule;

@Rule({"R-DEC-1", "R-DEC-4"})
class WhatAnEntrySaysTests {

    private static final Count QUORUM = new Count(19, 16, 5, 5, 4, List.of("NHS England"), List.of());

    private final EventJson json = new EventJson();

    @Test
    void is_all_that_the_decision_was_taken_on() {
        DecisionEntry entry = entry(Occasion.at("the meeting", "the item", QUORUM)
                .declared(List.of(new Occasion.Declared("Chief Executive", "other", "Trustee of the village hall")))
                .considered(List.of(new Occasion.Paper("The proposal", "9f86d081")))
                .minuted("17.1"));

        assertThat(entry.item()).isEqualTo("the item");
        assertThat(entry.minute()).isEqualTo("17.1");
        assertThat(entry.declarations())
                .containsExactly(
                        new DecisionEntry.DeclarationPart("Chief Executive", "other", "Trustee of the village hall"));
        assertThat(entry.papers()).containsExactly(new DecisionEntry.PaperPart("The proposal", "9f86d081"));
    }

    @Test
    @Rule("R-MTG-10")
    void is_of_what_is_withheld_its_salted_hash_alone() {
        WithheldText withheld = new WithheldText(
                "the decision",
                "decision",
                new MeetingId(UUID.randomUUID()),
                new ItemId(UUID.randomUUID()),
                "The lease is £12,000 a year",
                "5a17");
        DecisionTaken taken = DecisionFacts.taken(decision(Occasion.at("the meeting", "the item", QUORUM)));
        DecisionTaken resting = new DecisionTaken(
                taken.decisionId(),
                taken.register(),
                DecisionFacts.resting(
                        taken.content(), null, null, withheld.commitment().value()));

        DecisionEntry entry = EntryWriting.entry(resting, 1, Hash.OF_NOTHING);

        assertThat(entry.withheldSha256())
                .as("printf '5a17\\nThe lease is £12,000 a year' | sha256sum")
                .isEqualTo("80b651ecd8fb97a2baa667abd50f053836c22ce292404d21502f2186049c89e4");
        assertThat(json.write(entry)).doesNotContain("12,000", "5a17");
    }

    @Test
    @Rule("R-VOT-6")
    void is_of_a_secret_ballot_only_how_many_votes_there_were_for_whom() {
        Votes votes = new Votes(
                9, 0, 1, "an absolute majority", false, List.of(), true, List.of(new Votes.OptionVotes("A member", 9)));
        Elected chair = new Elected("chair", "the seat", "A member", LocalDate.of(2023, 6, 9));

        DecisionEntry entry = entry(Occasion.at("the meeting", null, QUORUM)
                .byVote("the motion", votes)
                .electing(chair));

        assertThat(entry.votes()).isNotNull();
        assertThat(entry.votes().secret()).isTrue();
        assertThat(entry.votes().named()).isEmpty();
        assertThat(entry.votes().options()).containsExactly(new DecisionEntry.OptionPart("A member", 9));
        assertThat(entry.elected())
                .isEqualTo(new DecisionEntry.ElectedPart("chair", "the seat", "A member", LocalDate.of(2023, 6, 9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Votes(1, 0, 0, "x", false, List.of(new Votes.Vote("NHS", "for", null)), true, List.of()));
    }

    @Test
    void leaves_out_what_there_was_none_of_so_that_the_hashes_of_older_entries_still_hold() {
        String old = CanonicalJson.of("""
                {"id":"d","register":"r","number":1,"body":{"id":"r","name":"A board"},"takenAt":"2019-05-14T09:00:00Z",\
                "effectiveFrom":"2019-05-14","word":"agreed","outcome":"carried","text":"That it be so.",\
                "votes":{"for":3,"against":1,"abstentions":0,"needed":"a simple majority","castingVote":false,"named":[]},\
                "previousHash":"00"}""");

        DecisionEntry read = json.read(old.getBytes(StandardCharsets.UTF_8), DecisionEntry.class);

        assertThat(CanonicalJson.of(json.write(read))).isEqualTo(old);
        assertThat(json.write(entry(Occasion.none())))
                .doesNotContain("null", "item", "declarations", "papers", "pathway", "corrects", "elected", "withheld");
    }

    private static DecisionEntry entry(Occasion occasion) {
        return EntryWriting.entry(DecisionFacts.taken(decision(occasion)), 1, Hash.OF_NOTHING);
    }

    private static Decision decision(Occasion occasion) {
        return new Decision(
                new DecisionId(UUID.randomUUID()),
                new Taker.Board(new BodyId(UUID.randomUUID()), "A board"),
                Instant.parse("2019-05-14T09:00:00Z"),
                LocalDate.of(2019, 5, 14),
                Word.AGREED,
                "That it be so.",
                null,
                occasion);
    }
}
