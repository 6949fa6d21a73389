package org.quorate.meetings.voting.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.domain.Electorate;
import org.quorate.meetings.voting.domain.Nominee;
import org.quorate.meetings.voting.domain.Voter;

/** A frozen electorate as it is stored. */
record ElectorateDocument(boolean byUnit, List<VoterPart> voters, List<NomineePart> away) {

    record VoterPart(String key, String name, boolean unit, List<NomineePart> nominees) {}

    record NomineePart(String person, String name, @Nullable String account) {}

    static ElectorateDocument of(Electorate electorate) {
        return new ElectorateDocument(
                electorate.votesByUnit(),
                electorate.voters().stream()
                        .map(voter -> new VoterPart(voter.key(), voter.name(), voter.isUnit(), parts(voter.nominees())))
                        .toList(),
                parts(electorate.away()));
    }

    Electorate electorate() {
        return new Electorate(
                byUnit,
                voters.stream()
                        .map(part -> new Voter(part.key(), part.name(), part.unit(), nominees(part.nominees())))
                        .toList(),
                nominees(away));
    }

    private static List<NomineePart> parts(List<Nominee> nominees) {
        return nominees.stream()
                .map(nominee -> new NomineePart(nominee.person().toString(), nominee.name(), nominee.account()))
                .toList();
    }

    private static List<Nominee> nominees(List<NomineePart> parts) {
        return parts.stream()
                .map(part -> new Nominee(PersonId.of(part.person()), part.name(), part.account()))
                .toList();
    }
}
