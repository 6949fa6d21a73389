package org.quorate.meetings.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;
import static org.quorate.meetings.voting.domain.Sittings.DECISION;
import static org.quorate.meetings.voting.domain.Sittings.choices;
import static org.quorate.meetings.voting.domain.Sittings.decisionOf;
import static org.quorate.meetings.voting.domain.Sittings.nomination;
import static org.quorate.meetings.voting.domain.Sittings.votes;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Constitution.ElectionTie;
import org.quorate.meetings.roll.domain.Constitution.Elections;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.question.domain.ElectionRefusal;
import org.quorate.meetings.voting.question.domain.Nominating;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.testkit.Rule;

@Rule("R-VOT-6")
class ElectingAnOfficerTests {

    private final Sittings sitting = sitting(new Elections(false, ElectionTie.LOT));

    @Test
    void elects_a_single_candidate_unopposed_and_records_it() {
        Motion election = sitting.nominated(election(), "Member 1");

        Change<Motion, MotionEvent> put = Given.granted(sitting.put(election, null));

        assertThat(put.next().status())
                .isInstanceOfSatisfying(
                        MotionStatus.Settled.class,
                        settled -> assertThat(settled.how()).isEqualTo(MotionStatus.Settlement.UNOPPOSED));
        Decision decision = decisionOf(put);
        assertThat(decision.text()).isEqualTo("Member 1 elected chair");
        assertThat(decision.word()).isEqualTo(Word.RESOLVED);
        assertThat(decision.occasion().votes()).isNull();
        assertThat(decision.occasion().elected()).isNotNull();
        assertThat(decision.occasion().elected().role()).isEqualTo("chair");
        assertThat(decision.occasion().elected().seat()).isEqualTo("seat of Member 1");
        assertThat(decision.occasion().elected().until()).isEqualTo("2020-05-31");
    }

    @Test
    void elects_who_has_more_than_half_of_the_votes_cast() {
        Motion election = sitting.nominated(election(), "Member 1", "Member 2");

        Change<Motion, MotionEvent> counted =
                sitting.voted(election, votes("Member 1", 3, "Member 2", 4, "abstain", 2));

        Decision decision = decisionOf(counted);
        assertThat(decision.text()).isEqualTo("Member 2 elected chair");
        assertThat(decision.occasion().votes()).isNotNull();
        assertThat(decision.occasion().votes().options())
                .extracting(each -> each.option() + " " + each.votes())
                .containsExactly("Member 1 3", "Member 2 4");
    }

    @Test
    void lets_the_lowest_go_out_until_someone_has_a_majority() {
        Motion election = sitting.nominated(election(), "Member 1", "Member 2", "Member 3");

        Motion again = sitting.voted(election, votes("Member 1", 4, "Member 2", 2, "Member 3", 3))
                .next();

        assertThat(again.status()).isEqualTo(new MotionStatus.Again());
        assertThat(again.past().out()).isEqualTo(choices("Member 2"));
        assertThat(again.round()).isEqualTo(2);
        Change<Motion, MotionEvent> second = sitting.voted(again, votes("Member 1", 4, "Member 3", 5));
        assertThat(decisionOf(second).text()).isEqualTo("Member 3 elected chair");
        assertThat(second.next().tallyOf(1).orElseThrow().of(choices("Member 2").getFirst()))
                .isEqualTo(2);
    }

    @Test
    void decides_by_lot_who_goes_out_where_the_lowest_are_equal() {
        Motion election = sitting.nominated(election(), "Member 1", "Member 2", "Member 3");
        Motion tied = sitting.voted(election, votes("Member 1", 4, "Member 2", 2, "Member 3", 2))
                .next();
        Choice out = choices("Member 3").getFirst();

        assertThat(refusal(tied.breakTie(new TieBreak.CastingVote(out, "Member 9"), DECISION)))
                .isInstanceOf(VotingRefusal.TieBrokenOtherwise.class);
        assertThat(refusal(tied.breakTie(lot(choices("Member 1").getFirst()), DECISION)))
                .isEqualTo(new VotingRefusal.NotInTheTie(List.of("Member 2", "Member 3")));
        Motion again = next(tied.breakTie(lot(out), DECISION));

        assertThat(again.past().rounds()).singleElement().satisfies(round -> {
            assertThat(round.out()).isEqualTo(out);
            assertThat(round.tieBreak()).isEqualTo(lot(out));
        });
        assertThat(again.question().among(again.past().out())).isEqualTo(choices("Member 1", "Member 2"));
    }

    @Test
    void decides_by_lot_who_is_elected_where_the_last_two_are_equal() {
        Motion election = sitting.nominated(election(), "Member 1", "Member 2");
        Motion tied =
                sitting.voted(election, votes("Member 1", 4, "Member 2", 4)).next();

        Decision decision =
                decisionOf(Given.granted(tied.breakTie(lot(choices("Member 2").getFirst()), DECISION)));

        assertThat(decision.text()).isEqualTo("Member 2 elected chair");
    }

    @Test
    @Rule("R-VOT-4")
    void decides_by_casting_vote_where_the_constitution_says_so() {
        Sittings other = sitting(new Elections(false, ElectionTie.CASTING_VOTE));
        Motion election = other.nominated(election(), "Member 1", "Member 2");
        Motion tied = other.voted(election, votes("Member 1", 4, "Member 2", 4)).next();
        Choice chosen = choices("Member 1").getFirst();

        assertThat(refusal(tied.breakTie(lot(chosen), DECISION))).isInstanceOf(VotingRefusal.TieBrokenOtherwise.class);
        assertThat(decisionOf(Given.granted(tied.breakTie(new TieBreak.CastingVote(chosen, "Member 9"), DECISION)))
                        .text())
                .isEqualTo("Member 1 elected chair");
    }

    @Test
    void needs_a_lot_to_be_witnessed_by_someone_else_than_who_draws_it() {
        Choice fell = choices("Member 1").getFirst();

        assertThatThrownBy(() -> new TieBreak.Lot(fell, "Democratic Services Officer", "democratic services officer"))
                .hasMessageContaining("witnessed by another");
        assertThatThrownBy(() -> new TieBreak.Lot(fell, " ", "Member 2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void does_not_begin_where_nobody_stands() {
        Motion declined = next(election()
                .nominate(
                        new Nominating(
                                Place.person("Member 1"),
                                null,
                                Place.person("Member 8"),
                                Place.person("Member 9"),
                                false),
                        sitting.meeting(),
                        sitting.roll()));

        assertThat(refusal(sitting.put(election(), null))).isEqualTo(new ElectionRefusal.NobodyStands());
        assertThat(refusal(sitting.put(declined, null))).isEqualTo(new ElectionRefusal.NobodyStands());
    }

    @Test
    void takes_nominations_of_members_by_members_who_are_there_seconded_by_others() {
        assertThat(refused("Nobody", "Member 8", "Member 9")).isEqualTo(new ElectionRefusal.NotAMember("/person"));
        assertThat(refused("Member 1", "Nobody", "Member 9"))
                .isEqualTo(new ElectionRefusal.MayNotNominate("/nominatedBy"));
        assertThat(refused("Member 1", "Member 8", "Member 10"))
                .as("Member 10 is not there")
                .isEqualTo(new ElectionRefusal.MayNotNominate("/secondedBy"));
        assertThat(refused("Member 1", "Member 8", "Member 8")).isEqualTo(new ElectionRefusal.NotSeconded());
        assertThat(refused("Member 1", "Member 8", "Member 1")).isEqualTo(new ElectionRefusal.NotSeconded());
        Motion once = sitting.nominated(election(), "Member 1");
        assertThat(refusal(once.nominate(
                        nomination("Member 1", "Member 2", "Member 3"), sitting.meeting(), sitting.roll())))
                .isEqualTo(new ElectionRefusal.NominatedAlready());
    }

    @Test
    void takes_no_nomination_once_the_ballot_is_open() {
        Motion open = next(sitting.put(sitting.nominated(election(), "Member 1", "Member 2"), null));

        assertThat(refusal(open.nominate(
                        nomination("Member 3", "Member 8", "Member 9"), sitting.meeting(), sitting.roll())))
                .isInstanceOf(VotingRefusal.NotSo.class);
    }

    @Test
    void is_secret_where_the_constitution_says_so() {
        Sittings secret = sitting(new Elections(true, ElectionTie.LOT));
        Motion election = secret.nominated(election(), "Member 1", "Member 2");

        assertThat(refusal(secret.put(election, Manner.NAMED))).isEqualTo(new ElectionRefusal.SecretByConstitution());
        assertThat(next(secret.put(election, null))
                        .lastVote()
                        .orElseThrow()
                        .terms()
                        .manner())
                .isEqualTo(Manner.SECRET);
    }

    private org.quorate.meetings.answer.Refusal refused(String person, String by, String seconder) {
        return refusal(election().nominate(nomination(person, by, seconder), sitting.meeting(), sitting.roll()));
    }

    private static TieBreak.Lot lot(Choice choice) {
        return new TieBreak.Lot(choice, "Democratic Services Officer", "Member 9");
    }

    private Motion election() {
        return sitting.proposed(new Proposal(
                null,
                "Election of chair",
                "election",
                null,
                false,
                null,
                null,
                Word.RESOLVED,
                new Question.Election("chair", LocalDate.of(2020, 5, 31), List.of()),
                null));
    }

    private static Sittings sitting(Elections elections) {
        Roll roll = Ilp.rollElecting(10, new CastingVote(true, true), elections);
        List<String> there = java.util.stream.IntStream.rangeClosed(1, 9)
                .mapToObj(number -> "Member " + number)
                .toList();
        return new Sittings(Given.inSession(roll, there), roll);
    }
}
