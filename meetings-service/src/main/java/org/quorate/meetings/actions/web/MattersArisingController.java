package org.quorate.meetings.actions.web;

import java.util.List;
import java.util.UUID;
import org.quorate.meetings.actions.application.FollowingUp;
import org.quorate.meetings.actions.application.FollowingUp.Arising;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The actions of earlier meetings that a meeting opens with. */
@RestController
class MattersArisingController {

    private final FollowingUp following;

    MattersArisingController(FollowingUp following) {
        this.following = following;
    }

    /** Those still open, and those settled since the meeting before. */
    record ArisingView(String meeting, List<ActionView> open, List<ActionView> settled) {}

    @GetMapping("/api/{tenant}/meetings/{id}/matters-arising")
    ArisingView arising(@PathVariable UUID id) {
        Arising arising = following.arising(new MeetingId(id));
        return new ArisingView(
                id.toString(),
                arising.open().stream().map(ActionView::of).toList(),
                arising.settled().stream().map(ActionView::of).toList());
    }
}
