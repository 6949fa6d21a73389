package org.quorate.meetings.voting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.application.OpenVotes;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Finds motions and who may vote on them; how anyone has voted is not to be had before a vote is closed. */
@Service
public class ShowingMotions implements OpenVotes {

    private final Motions motions;
    private final Electorates electorates;
    private final Meetings meetings;
    private final Insiders insiders;

    ShowingMotions(Motions motions, Electorates electorates, Meetings meetings, Insiders insiders) {
        this.motions = motions;
        this.electorates = electorates;
        this.meetings = meetings;
        this.insiders = insiders;
    }

    public Kept<Motion> show(MotionId id) {
        return motions.find(id).filter(this::isToBeSeen).orElseThrow(() -> NotFound.of("motion", id));
    }

    public List<Kept<Motion>> after(@Nullable MeetingId meeting, @Nullable String id, int most) {
        List<Kept<Motion>> found = new ArrayList<>();
        String last = id;
        List<Kept<Motion>> page;
        do {
            page = motions.after(meeting, last, most);
            page.stream().filter(this::isToBeSeen).forEach(found::add);
            last = page.isEmpty() ? last : page.getLast().it().id().toString();
        } while (page.size() == most && found.size() < most);
        return found.stream().limit(most).toList();
    }

    /** What is proposed to a meeting is as open to inspection as its agenda. */
    private boolean isToBeSeen(Kept<Motion> kept) {
        return !(kept.it().status() instanceof MotionStatus.Proposed)
                || meetings.find(kept.it().meeting())
                        .filter(meeting -> insiders.maySeeAgenda(meeting.it()))
                        .isPresent();
    }

    /** The frozen electorate of the vote that is open, or was the last to be; none before any has opened. */
    public Optional<Electorate> electorate(Motion motion) {
        return motion.lastVote().map(vote -> electorates.of(vote.electorate()));
    }

    @Override
    public boolean areAt(MeetingId meeting) {
        return motions.after(meeting, null, Integer.MAX_VALUE).stream()
                .anyMatch(kept -> kept.it().status().isUnderWay());
    }

    @Override
    public List<String> openAt(MeetingId meeting) {
        return motions.after(meeting, null, Integer.MAX_VALUE).stream()
                .map(Kept::it)
                .filter(motion -> motion.status() instanceof MotionStatus.Open)
                .map(motion -> motion.id().toString())
                .toList();
    }
}
