package org.quorate.meetings.calendar.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.days.domain.ClearDays;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.calendar.domain.Adjourning;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Finds meetings, with what follows for them from the roll: quorum and dates. */
@Service
public class ShowingMeetings {

    private final Meetings meetings;
    private final Rolls rolls;
    private final ClearDays clearDays;
    private final OpenVotes openVotes;
    private final Insiders insiders;
    private final InstantSource clock;

    ShowingMeetings(
            Meetings meetings,
            Rolls rolls,
            ClearDays clearDays,
            OpenVotes openVotes,
            Insiders insiders,
            InstantSource clock) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.clearDays = clearDays;
        this.openVotes = openVotes;
        this.insiders = insiders;
        this.clock = clock;
    }

    /** A meeting with the roll it goes by, its quorum as it is now, its dates, until when a quorum is waited for, what is voted on, and whether the caller may read its agenda. */
    public record Shown(
            Kept<Meeting> kept,
            Roll roll,
            Count quorum,
            Dates dates,
            @Nullable Instant waitsUntil,
            List<String> openMotions,
            boolean mayReadAgenda) {

        public Meeting meeting() {
            return kept.it();
        }

        /** The agenda as far as the caller may read it: a draft is for those who make it, and those who sit there (R-MTG-2). */
        public Agenda agenda() {
            return mayReadAgenda ? meeting().agenda() : new Agenda(List.of());
        }
    }

    public Shown show(MeetingId id) {
        return shown(meetings.find(id).orElseThrow(() -> NotFound.of("meeting", id)));
    }

    /** The meeting with its quorum for one item of its agenda (R-MTG-8). */
    public Shown show(MeetingId id, @Nullable ItemId item) {
        Shown shown = show(id);
        if (item == null) return shown;
        Meeting meeting = shown.kept().it();
        if (shown.agenda().item(item).isEmpty()) throw NotFound.of("item", item);
        return new Shown(
                shown.kept(),
                shown.roll(),
                meeting.quorum(shown.roll(), item),
                shown.dates(),
                shown.waitsUntil(),
                shown.openMotions(),
                shown.mayReadAgenda());
    }

    public Shown shown(Kept<Meeting> kept) {
        Roll roll = rolls.of(kept.it());
        Meeting meeting = Adjourning.asOf(kept.it(), roll, Moment.now(clock)).next();
        return new Shown(
                new Kept<>(meeting, kept.version(), kept.modified(), kept.revision()),
                roll,
                meeting.quorum(roll),
                Dates.of(meeting.startsAt(), roll.constitution().meetings(), clearDays),
                Adjourning.waitsUntil(meeting, roll).orElse(null),
                meeting.isInSession() ? openVotes.openAt(meeting.id()) : List.of(),
                insiders.maySeeAgenda(meeting));
    }

    /** Meetings in the order in which they were called; a body that was never heard of is not found. */
    public List<Shown> after(@Nullable BodyId body, @Nullable String id, int most) {
        if (body != null) {
            rolls.body(body);
        }
        return meetings.after(body, id, most).stream().map(this::shown).toList();
    }
}
