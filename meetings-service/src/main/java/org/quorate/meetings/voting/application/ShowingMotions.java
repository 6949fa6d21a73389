package org.quorate.meetings.voting.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.application.OpenVotes;
import org.quorate.meetings.calendar.domain.MeetingId;
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

    ShowingMotions(Motions motions, Electorates electorates) {
        this.motions = motions;
        this.electorates = electorates;
    }

    public Kept<Motion> show(MotionId id) {
        return motions.find(id).orElseThrow(() -> NotFound.of("motion", id));
    }

    public List<Kept<Motion>> after(@Nullable MeetingId meeting, @Nullable String id, int most) {
        return motions.after(meeting, id, most);
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
