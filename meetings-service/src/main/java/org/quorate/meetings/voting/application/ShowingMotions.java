package org.quorate.meetings.voting.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.application.OpenVotes;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.domain.Electorate;
import org.quorate.meetings.voting.domain.Electorates;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
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

    /** The frozen electorate; none before the vote has opened. */
    public Optional<Electorate> electorate(Motion motion) {
        return switch (motion.status()) {
            case MotionStatus.Proposed _ -> Optional.empty();
            case MotionStatus.Open open -> Optional.of(electorates.of(open.electorate()));
            case MotionStatus.Closing it -> Optional.of(electorates.of(it.vote().electorate()));
            case MotionStatus.Tied it ->
                Optional.of(electorates.of(it.vote().vote().electorate()));
            case MotionStatus.Closed it ->
                Optional.of(electorates.of(it.vote().vote().electorate()));
        };
    }

    @Override
    public boolean areAt(MeetingId meeting) {
        return motions.after(meeting, null, Integer.MAX_VALUE).stream()
                .map(kept -> kept.it().status())
                .anyMatch(ShowingMotions::isUndecided);
    }

    private static boolean isUndecided(MotionStatus status) {
        return switch (status) {
            case MotionStatus.Open _, MotionStatus.Closing _, MotionStatus.Tied _ -> true;
            case MotionStatus.Proposed _, MotionStatus.Closed _ -> false;
        };
    }
}
