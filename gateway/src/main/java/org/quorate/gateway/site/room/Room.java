package org.quorate.gateway.site.room;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.meetings.ExemptBusiness;
import org.quorate.gateway.site.meetings.Meeting;

/** The room as it stands: the meeting, who is there, and the business that is before it. */
public record Room(
        Meeting meeting,
        Roll roll,
        RollCall rollCall,
        List<Motion> motions,
        List<Declaration> declarations,
        Map<String, List<OwnVote>> ownVotes,
        ExemptBusiness exempt,
        boolean motionsAway) {

    private static final Comparator<Motion> LATEST_FIRST = Comparator.comparing(
                    Motion::closedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    public Meeting.@Nullable Item item() {
        return meeting.agenda().stream()
                .filter(item -> item.id() != null && item.id().equals(meeting.currentItem()))
                .findFirst()
                .orElse(null);
    }

    /** The motions that are still before the meeting, open ones first. */
    public List<Motion> before() {
        return motions.stream()
                .filter(motion -> !motion.isOver())
                .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
                .toList();
    }

    public List<Motion> over() {
        return motions.stream().filter(Motion::isOver).sorted(LATEST_FIRST).toList();
    }

    public List<Motion> on(Meeting.Item item) {
        return motions.stream()
                .filter(motion -> motion.item() != null && motion.item().equals(item.id()))
                .toList();
    }

    public List<Declaration> declaredIn(Meeting.Item item) {
        return declarations.stream()
                .filter(declaration ->
                        declaration.stands() && declaration.item().equals(item.id()))
                .toList();
    }

    /** Whose own organisation would be given money by an item, with nothing declared. */
    public List<Meeting.Warning> warningsOn(Meeting.Item item) {
        return meeting.undeclared().stream()
                .filter(warning -> warning.item().equals(item.id()))
                .toList();
    }

    /** Those who are there without a seat. */
    public List<Meeting.InAttendance> others() {
        return meeting.inAttendance().stream()
                .filter(other -> other.until() == null)
                .toList();
    }

    public boolean isOver() {
        return meeting.isOver();
    }

    public boolean isInSession() {
        return meeting.isInSession();
    }

    public boolean isAdjourned() {
        return "adjourned".equals(meeting.status());
    }

    public boolean isToBegin() {
        return "called".equals(meeting.status()) || "published".equals(meeting.status());
    }

    public @Nullable String presiding() {
        return meeting.presiding() == null ? null : meeting.presiding().office();
    }

    /** Whoever is in the chair, as a field of a form has it. */
    public Optional<String> inTheChair() {
        return Optional.ofNullable(meeting.presiding()).map(Meeting.Presiding::person);
    }

    /** Whether whoever is signed in is in the chair. */
    public boolean youPreside() {
        return roll.you() != null && inTheChair().filter(roll.you()::equals).isPresent();
    }

    /** Whoever is signed in, as a member of this body. */
    public Optional<RollCall.Line> yourself() {
        return roll.yourself().flatMap(rollCall::of);
    }

    /** Whether whoever is signed in has declared an interest that keeps them out of a motion. */
    public boolean keepsYouOut(Motion motion) {
        return roll.yourself()
                .map(you -> declarations.stream()
                        .anyMatch(declaration -> declaration.stands()
                                && declaration.takesNoPart()
                                && declaration.item().equals(motion.item())
                                && declaration.office().equals(you.office())))
                .orElse(false);
    }

    /** What whoever is signed in has to vote with on a motion: nothing for those who have no part in it. */
    public List<Ballot> ballots(Motion motion) {
        return yourself()
                .filter(you -> you.member().voting() && you.is(roll.isBySubstitute() ? "represented" : "present"))
                .filter(_ -> motion.isOpen() && !motion.isCounted() && !keepsYouOut(motion))
                .map(you -> units(you.member()).stream()
                        .map(unit -> ballot(motion, unit, units(you.member()).size() > 1))
                        .toList())
                .orElse(List.of());
    }

    private List<String> units(Roll.Member member) {
        return "unit".equals(roll.votesBy()) ? member.units() : List.of(member.office());
    }

    private Ballot ballot(Motion motion, String voter, boolean isOneOfSeveral) {
        Optional<OwnVote> cast = ownVotes.getOrDefault(motion.id(), List.of()).stream()
                .filter(vote -> vote.isFor(voter))
                .findFirst();
        return new Ballot(
                isOneOfSeveral ? voter : null,
                cast.map(vote -> vote.inWords(motion)).orElse(null),
                cast.map(OwnVote::choice).orElse(null),
                cast.isEmpty() || !motion.isSecret());
    }

    /** One sentence for those who listen to the page: what is before the meeting now. */
    public String inOneSentence() {
        Meeting.Item item = item();
        String business = item == null ? "" : " Item %s: %s.".formatted(item.number(), item.title());
        String vote = before().stream()
                .filter(Motion::isOpen)
                .findFirst()
                .map(motion -> " The vote is open: " + motion.text())
                .orElse("");
        String latest = vote.isEmpty() && !over().isEmpty() ? outcome(over().getFirst()) : "";
        return "The meeting is " + meeting.status() + "." + business + vote + latest;
    }

    private static String outcome(Motion motion) {
        return " " + motion.tag().text() + ": " + motion.text();
    }
}
