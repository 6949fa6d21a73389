package org.quorate.meetings.voting.electorate.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.roll.domain.PersonId;

/**
 * Who may vote on a motion, as it stood when the vote opened: attendance that changes later changes nothing here.
 *
 * @param voters with a vote, in the order of the roll; without nominees where nobody of them was there
 * @param leftOut those of the roll with a vote on the body who have none here
 */
public final class Electorate {

    private final boolean votesByUnit;
    private final Map<String, Voter> voters;
    private final Map<String, List<Voter>> byAccount;
    private final List<LeftOut> leftOut;

    public Electorate(boolean votesByUnit, List<Voter> voters, List<LeftOut> leftOut) {
        this.votesByUnit = votesByUnit;
        this.voters = voters.stream()
                .collect(Collectors.toMap(Voter::key, voter -> voter, (first, _) -> first, LinkedHashMap::new));
        this.leftOut = List.copyOf(leftOut);
        this.byAccount = byAccount(this.voters.values());
    }

    /** Whoever votes by themselves is found by their account, among thousands as among few. */
    private static Map<String, List<Voter>> byAccount(Collection<Voter> voters) {
        Map<String, List<Voter>> byAccount = new HashMap<>();
        for (Voter voter : voters) {
            for (Nominee nominee : voter.nominees()) {
                String account = nominee.account();
                if (account == null) continue;
                List<Voter> own = byAccount.computeIfAbsent(account, _ -> new ArrayList<>());
                if (!own.contains(voter)) own.add(voter);
            }
        }
        return byAccount;
    }

    public boolean votesByUnit() {
        return votesByUnit;
    }

    public List<Voter> voters() {
        return List.copyOf(voters.values());
    }

    /** How many can vote: those with someone there. */
    public int there() {
        return (int) voters.values().stream()
                .filter(voter -> !voter.nominees().isEmpty())
                .count();
    }

    public List<LeftOut> leftOut() {
        return leftOut;
    }

    public Optional<Voter> voter(String key) {
        return Optional.ofNullable(voters.get(key));
    }

    /** Lets someone to the vote, or says why not. */
    public Answer<Admission> admit(Claim claim) {
        return switch (claim) {
            case Claim.ByTheClerk hand -> votesByUnit ? unitsHand(hand) : membersHand(hand);
            case Claim.ByMember member -> votesByUnit ? ofOwnUnit(member) : ownVote(member);
        };
    }

    private Answer<Admission> unitsHand(Claim.ByTheClerk hand) {
        String unit = hand.unit();
        if (unit == null) return refused(new ElectorateRefusal.VoterNotNamed("/unit", "voting unit"));
        Voter voter = voters.get(unit);
        if (voter == null) return refused(new ElectorateRefusal.NoSuchUnit(unit, List.copyOf(voters.keySet())));
        if (voter.nominees().isEmpty() && hand.person() == null)
            return refused(new ElectorateRefusal.NotThere(unit, "/unit"));
        if (hand.person() == null) return granted(new Admission(voter, null));
        Optional<Nominee> through = voter.nominee(hand.person());
        if (through.isPresent()) return granted(new Admission(voter, through.get()));
        return refused(leftOut(hand.person())
                .map(one -> one.refusal("/person"))
                .orElseGet(() -> new ElectorateRefusal.NotOfThatUnit(unit, "/person")));
    }

    private Answer<Admission> membersHand(Claim.ByTheClerk hand) {
        if (hand.unit() != null) return refused(new ElectorateRefusal.WrongKindOfVoter("/unit", "member"));
        PersonId person = hand.person();
        if (person == null) return refused(new ElectorateRefusal.VoterNotNamed("/person", "member"));
        Voter voter = voters.get(person.toString());
        if (voter != null && !voter.nominees().isEmpty())
            return granted(new Admission(voter, voter.nominees().getFirst()));
        return refused(
                leftOut(person).map(one -> one.refusal("/person")).orElseGet(ElectorateRefusal.NotOnTheRoll::new));
    }

    private Answer<Admission> ofOwnUnit(Claim.ByMember member) {
        List<Voter> own = votersOf(member.account());
        if (own.isEmpty()) return refused(noVoteOf(member));
        if (isSomeoneElse(member, own)) return refused(new ElectorateRefusal.SomeoneElsesVote());
        String unit = member.unit();
        if (unit == null && own.size() > 1) return refused(new ElectorateRefusal.VoterNotNamed("/unit", "voting unit"));
        return own.stream()
                .filter(voter -> unit == null || voter.key().equals(unit))
                .findFirst()
                .map(voter -> admitted(voter, member))
                .orElseGet(() -> refused(new ElectorateRefusal.NotOfThatUnit(String.valueOf(unit), "/unit")));
    }

    private Answer<Admission> ownVote(Claim.ByMember member) {
        if (member.unit() != null) return refused(new ElectorateRefusal.WrongKindOfVoter("/unit", "member"));
        List<Voter> own = votersOf(member.account());
        if (own.isEmpty()) return refused(noVoteOf(member));
        if (isSomeoneElse(member, own)) return refused(new ElectorateRefusal.SomeoneElsesVote());
        return admitted(own.getFirst(), member);
    }

    private static Answer<Admission> admitted(Voter voter, Claim.ByMember member) {
        return granted(
                new Admission(voter, voter.nomineeSignedInAs(member.account()).orElseThrow()));
    }

    private static boolean isSomeoneElse(Claim.ByMember member, List<Voter> own) {
        return member.person() != null
                && own.stream()
                        .noneMatch(voter -> voter.nominee(member.person()).isPresent());
    }

    private Refusal noVoteOf(Claim.ByMember member) {
        return leftOut.stream()
                .filter(one -> member.account().equals(one.who().account()))
                .findFirst()
                .map(one -> one.refusal(""))
                .orElseGet(ElectorateRefusal.CallerHasNoVote::new);
    }

    /** Those for which someone acts by an account of their own. */
    public List<Voter> votersOf(String account) {
        return byAccount.getOrDefault(account, List.of());
    }

    private Optional<LeftOut> leftOut(@Nullable PersonId person) {
        return leftOut.stream().filter(one -> one.who().person().equals(person)).findFirst();
    }
}
