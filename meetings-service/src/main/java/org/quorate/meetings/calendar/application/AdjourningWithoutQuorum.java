package org.quorate.meetings.calendar.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.kept.Moment;
import org.quorate.starter.identity.Command;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Tells the members when a meeting has been adjourned by time alone, for want of a quorum (R-MTG-7). Every instance looks; of several
 * one writes, and the others then find it adjourned.
 */
@Service
public class AdjourningWithoutQuorum {

    private static final Logger log = LoggerFactory.getLogger(AdjourningWithoutQuorum.class);
    private static final Duration LOOKS_BACK = Duration.ofDays(7);

    private final Meetings meetings;
    private final ChangingMeetings changing;
    private final InstantSource clock;

    AdjourningWithoutQuorum(Meetings meetings, ChangingMeetings changing, InstantSource clock) {
        this.meetings = meetings;
        this.changing = changing;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${quorate.meetings.look-for-want-of-quorum-every:PT5S}")
    public void sweep() {
        Instant now = Moment.now(clock);
        meetings.dueBetween(now.minus(LOOKS_BACK), now).forEach(this::adjournIfDue);
    }

    private void adjournIfDue(Meetings.Due due) {
        try {
            Tenancy.in(
                    new TenantId(due.tenant()),
                    () -> Command.once().run(() -> changing.change(due.meeting(), (it, _) -> ifAdjourned(it))));
        } catch (RuntimeException notNow) {
            log.warn("meeting {} could not be looked at, and is next time", due.meeting(), notNow);
        }
    }

    /** The change has been made by time; it only has to be kept. */
    private static Answer<Change<Meeting, MeetingEvent>> ifAdjourned(Meeting meeting) {
        return meeting.status() instanceof Status.Adjourned
                ? Answer.granted(new Change<>(meeting, List.of()))
                : Answer.refused(
                        new MeetingRefusal.NotSo("R-MTG-7", meeting.status().word(), "adjourned"));
    }
}
