package org.quorate.meetings.pack.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Packs;
import org.quorate.meetings.pack.domain.Part;
import org.quorate.meetings.pack.domain.Press;
import org.quorate.meetings.papers.application.ShowingPapers;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Finds the pack of an agenda; one that is not there yet is printed, one at a time, as that takes memory. */
@Service
public class ShowingPacks {

    private final Meetings meetings;
    private final Editing editing;
    private final Packs packs;
    private final Press press;
    private final ShowingPapers papers;
    private final Insiders insiders;
    private final ReentrantLock atThePress = new ReentrantLock();

    ShowingPacks(
            Meetings meetings, Editing editing, Packs packs, Press press, ShowingPapers papers, Insiders insiders) {
        this.meetings = meetings;
        this.editing = editing;
        this.packs = packs;
        this.press = press;
        this.papers = papers;
        this.insiders = insiders;
    }

    /** The pack that anyone may have, once the agenda is published. */
    public Edition open(MeetingId id) {
        Meeting meeting = meeting(id);
        if (!meeting.status().isOpenToInspection())
            throw new NotFound("There is no pack yet: the agenda is not published.");
        return printed(meeting, editing.open(meeting));
    }

    /** The pack with what is exempt; before publication a proof for the secretariat. */
    public Edition restricted(MeetingId id) {
        Meeting meeting = meeting(id);
        insiders.check(meeting);
        if (!meeting.status().isOpenToInspection() && !insiders.callerIsSecretariat())
            throw new NotFound("There is no pack yet: the agenda is not published.");
        return printed(meeting, editing.restricted(meeting));
    }

    public InputStream bytes(Edition edition) throws IOException {
        return packs.open(edition);
    }

    private Edition printed(Meeting meeting, Edition edition) {
        if (!packs.has(edition)) {
            atThePress.lock();
            try {
                if (!packs.has(edition)) print(meeting, edition);
            } finally {
                atThePress.unlock();
            }
        }
        return edition;
    }

    private void print(Meeting meeting, Edition edition) {
        try {
            Path file = Files.createTempFile("pack", ".pdf");
            try {
                press.print(edition, part -> papers.open(paper(meeting, part), 0), file);
                packs.keep(edition, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private Paper paper(Meeting meeting, Part part) {
        return papers.dossier(meeting).paper(PaperId.of(part.paper())).orElseThrow();
    }

    private Meeting meeting(MeetingId id) {
        return meetings.find(id).map(Kept::it).orElseThrow(() -> NotFound.of("meeting", id));
    }
}
