package org.quorate.meetings.voting.electorate.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.electorate.domain.LeftOut;
import org.quorate.meetings.voting.electorate.domain.Nominee;
import org.quorate.meetings.voting.electorate.domain.Voter;

/** A frozen electorate as it is stored. */
record ElectorateDocument(
        boolean byUnit, List<VoterPart> voters, @Nullable List<LeftOutPart> leftOut) {

    record VoterPart(String key, String name, boolean unit, List<NomineePart> nominees) {}

    record LeftOutPart(NomineePart who, String why) {}

    record NomineePart(String person, String name, @Nullable String account) {}

    static ElectorateDocument of(Electorate electorate) {
        return new ElectorateDocument(
                electorate.votesByUnit(),
                electorate.voters().stream()
                        .map(voter -> new VoterPart(voter.key(), voter.name(), voter.isUnit(), parts(voter.nominees())))
                        .toList(),
                electorate.leftOut().stream()
                        .map(one -> new LeftOutPart(part(one.who()), one.why().name()))
                        .toList());
    }

    Electorate electorate() {
        return new Electorate(
                byUnit,
                voters.stream()
                        .map(part -> new Voter(part.key(), part.name(), part.unit(), nominees(part.nominees())))
                        .toList(),
                leftOut == null
                        ? List.of()
                        : leftOut.stream()
                                .map(one -> new LeftOut(nominee(one.who()), LeftOut.Reason.valueOf(one.why())))
                                .toList());
    }

    private static List<NomineePart> parts(List<Nominee> nominees) {
        return nominees.stream().map(ElectorateDocument::part).toList();
    }

    private static NomineePart part(Nominee nominee) {
        return new NomineePart(nominee.person().toString(), nominee.name(), nominee.account());
    }

    private static List<Nominee> nominees(List<NomineePart> parts) {
        return parts.stream().map(ElectorateDocument::nominee).toList();
    }

    private static Nominee nominee(NomineePart part) {
        return new Nominee(PersonId.of(part.person()), part.name(), part.account());
    }
}
