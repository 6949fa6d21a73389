package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.question.domain.Nominating;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.Tally;

/** A meeting of a roll at which motions are put, as tests of votes need it. */
record Sittings(Meeting meeting, Roll roll) {

    static final DecisionId DECISION = new DecisionId(UUID.randomUUID());

    Motion proposed(Proposal proposal) {
        return Motion.proposed(new MotionId(UUID.randomUUID()), meeting, proposal);
    }

    Motion nominated(Motion election, String... holders) {
        Motion now = election;
        for (String holder : holders) {
            now = next(now.nominate(nomination(holder, "Member 8", "Member 9"), meeting, roll));
        }
        return now;
    }

    static Nominating nomination(String holder, String by, String seconder) {
        return new Nominating(Place.person(holder), null, Place.person(by), Place.person(seconder), true);
    }

    Answer<Change<Motion, MotionEvent>> put(Motion motion, @Nullable Manner manner) {
        return motion.open(
                meeting, roll, new ElectorateId(UUID.randomUUID()), manner, at("2019-05-14T10:30"), DECISION);
    }

    /** Put, voted on like this, and counted. */
    Change<Motion, MotionEvent> voted(Motion motion, Map<Choice, Integer> votes) {
        Motion open = next(put(motion, Manner.COUNTED));
        Motion closing = next(open.close(meeting, roll, Tally.unnamed(votes), at("2019-05-14T10:33")));
        return org.quorate.meetings.fixtures.Given.granted(closing.count(Tally.unnamed(votes), DECISION));
    }

    static Map<Choice, Integer> votes(Object... choicesAndVotes) {
        Map<Choice, Integer> votes = new LinkedHashMap<>();
        for (int each = 0; each < choicesAndVotes.length; each += 2) {
            String name = choicesAndVotes[each].toString();
            Choice choice =
                    name.startsWith("Member") ? new Choice(Place.person(name).toString()) : new Choice(name);
            votes.put(choice, (Integer) choicesAndVotes[each + 1]);
        }
        return votes;
    }

    static Decision decisionOf(Change<Motion, MotionEvent> change) {
        return ((MotionEvent.Decided) new ArrayList<>(change.events()).getFirst()).decision();
    }

    static List<Choice> choices(String... holders) {
        return java.util.Arrays.stream(holders)
                .map(holder -> new Choice(Place.person(holder).toString()))
                .toList();
    }
}
