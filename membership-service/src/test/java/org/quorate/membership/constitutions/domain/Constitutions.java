package org.quorate.membership.constitutions.domain;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.belonging.SubstituteRules;
import org.quorate.membership.constitutions.domain.meeting.Frequency;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.membership.constitutions.domain.meeting.QuestionsClose;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.constitutions.domain.quorum.Including;
import org.quorate.membership.constitutions.domain.quorum.Quorum;
import org.quorate.membership.constitutions.domain.voting.CastingVote;
import org.quorate.membership.constitutions.domain.voting.Majority;
import org.quorate.membership.constitutions.domain.voting.Voting;

/** Terms of reference that are on record, as data: the samples that tests go by. */
public final class Constitutions {

    public static final List<String> UNITS =
            List.of("NHS", "County council", "Healthwatch", "District councils", "NHS England", "PCC and Constabulary");

    private Constitutions() {}

    /** The county's health and wellbeing board of 2019. */
    public static Constitution healthAndWellbeingBoard() {
        return new Constitution(
                new Voting(
                        Voting.By.UNIT,
                        UNITS,
                        List.of(),
                        new CastingVote(CastingVote.Holder.CHAIR, false),
                        false,
                        false),
                new Quorum(null, new Quorum.Share(new Fraction(1, 4), Quorum.Base.MEMBERS), 4, null),
                new MeetingRules(
                        5,
                        new QuestionsClose(7, LocalTime.of(10, 0)),
                        null,
                        MeetingRules.MinutesNumbering.MUNICIPAL_YEAR,
                        true,
                        List.of()),
                new MembershipRules(
                        new SubstituteRules(true, null, Period.ofDays(7)),
                        null,
                        null,
                        null,
                        "the term of the county council unless the organisation advises otherwise",
                        null));
    }

    /** The city's strategic partnership of 2010. */
    public static Constitution strategicGroup() {
        return new Constitution(
                new Voting(
                        Voting.By.MEMBER,
                        List.of(),
                        List.of(new Majority("expulsion", new Fraction(2, 3), false)),
                        new CastingVote(CastingVote.Holder.CHAIR, true),
                        true,
                        false),
                new Quorum(5, null, null, Duration.ofMinutes(30)),
                new MeetingRules(null, null, new Frequency(Period.ofMonths(4), 2), null, false, List.of()),
                new MembershipRules(
                        new SubstituteRules(true, 3, null),
                        new Fraction(1, 2),
                        Period.ofMonths(1),
                        Period.ofYears(2),
                        null,
                        null));
    }

    /** The least that a constitution says. */
    public static Constitution ofMembers(int quorum) {
        return of(quorum, MembershipRules.UNSTATED);
    }

    public static Constitution withACapOf(int seatsPerOrganisation) {
        return of(1, new MembershipRules(SubstituteRules.NONE, null, null, null, null, seatsPerOrganisation));
    }

    /** The least, with a vote for each unit. */
    public static Constitution byUnit() {
        Constitution least = ofMembers(1);
        Voting voting = new Voting(Voting.By.UNIT, UNITS, List.of(), CastingVote.NONE, false, false);
        return new Constitution(voting, least.quorum(), least.meetings(), least.membership());
    }

    /** The least, with groups that must be among those present. */
    public static Constitution including(Including... groups) {
        Constitution least = ofMembers(1);
        Quorum quorum = new Quorum(1, null, null, null, List.of(groups));
        return new Constitution(least.voting(), quorum, least.meetings(), least.membership());
    }

    private static Constitution of(int quorum, MembershipRules membership) {
        return new Constitution(
                new Voting(Voting.By.MEMBER, List.of(), List.of(), CastingVote.NONE, false, false),
                new Quorum(quorum, null, null, null),
                MeetingRules.UNSTATED,
                membership);
    }
}
