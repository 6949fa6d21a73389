package org.quorate.meetings.minutes.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesEvent;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.meetings.minutes.domain.MinutesRefusal;
import org.quorate.meetings.minutes.domain.Status;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.Office;
import org.quorate.meetings.roll.domain.Roll;
import org.springframework.stereotype.Service;

/** Lets the chair sign approved minutes, or the clerk record that they were signed; the hash of what was signed stays with them. */
@Service
public class SigningMinutes {

    private final ChangingMinutes changing;
    private final Meetings meetings;
    private final Rolls rolls;
    private final MinutesRecords records;
    private final InstantSource clock;

    SigningMinutes(
            ChangingMinutes changing, Meetings meetings, Rolls rolls, MinutesRecords records, InstantSource clock) {
        this.changing = changing;
        this.meetings = meetings;
        this.rolls = rolls;
        this.records = records;
        this.clock = clock;
    }

    public Answer<Kept<Minutes>> sign(MinutesId id, Signing signing) {
        return changing.change(id, minutes -> sign(minutes, signing));
    }

    private Answer<Change<Minutes, MinutesEvent>> sign(Minutes minutes, Signing signing) {
        return switch (minutes.status()) {
            case Status.Approved approved ->
                signatory(signing, approvedAt(approved))
                        .then(office -> minutes.sign(new Status.Signature(
                                office,
                                signing instanceof Signing.OnPaper,
                                Moment.now(clock),
                                Hash.of(records.canonical(minutes)))));
            case Status.Draft _, Status.Published _, Status.Signed _ ->
                refused(new MinutesRefusal.NotSo(minutes.status().word(), "approved, and not yet signed"));
        };
    }

    private Meeting approvedAt(Status.Approved approved) {
        return meetings.find(approved.approval().meeting()).map(Kept::it).orElseThrow();
    }

    private Answer<String> signatory(Signing signing, Meeting approvedAt) {
        Roll roll = rolls.of(approvedAt);
        return switch (signing) {
            case Signing.Here here ->
                signatories(roll, approvedAt)
                        .filter(member -> member.signsInAs(here.account()))
                        .findFirst()
                        .map(member -> granted(member.office()))
                        .orElseGet(() -> refused(new MinutesRefusal.NotForThemToSign()));
            case Signing.OnPaper paper ->
                Optional.of(paper.by())
                        .filter(approvedAt.attendance().there()::contains)
                        .flatMap(roll::member)
                        .map(member -> granted(member.office()))
                        .orElseGet(() -> refused(new MinutesRefusal.NotThereToSign(approvedAt.day())));
        };
    }

    /** The chair, the vice-chair, and whoever else was in the chair when the meeting approved them. */
    private static Stream<Member> signatories(Roll roll, Meeting approvedAt) {
        return Stream.of(
                        roll.holdersOf(Office.CHAIR).stream(),
                        roll.holdersOf(Office.VICE_CHAIR).stream(),
                        approvedAt.sitting().chairings().stream()
                                .flatMap(chairing -> roll.member(chairing.person()).stream()))
                .flatMap(members -> members);
    }
}
