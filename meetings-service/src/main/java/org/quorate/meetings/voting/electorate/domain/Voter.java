package org.quorate.meetings.voting.electorate.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;

/**
 * What has one vote: a member, or a group of organisations that shares one (R-VOT-1).
 *
 * @param key names the voter within the electorate: the unit's name, or the member's id
 * @param nominees those who are there, any of whom casts the vote
 */
public record Voter(String key, String name, boolean isUnit, List<Nominee> nominees) {

    public Optional<Nominee> nominee(@Nullable PersonId person) {
        return nominees.stream()
                .filter(nominee -> nominee.person().equals(person))
                .findFirst();
    }

    public Optional<Nominee> nomineeSignedInAs(String account) {
        return nominees.stream()
                .filter(nominee -> account.equals(nominee.account()))
                .findFirst();
    }
}
