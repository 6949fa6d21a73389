package org.quorate.meetings.voting.own.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.own.application.OwnVote;
import org.quorate.meetings.voting.own.application.ShowingOwnVotes;
import org.quorate.starter.security.Caller;
import org.quorate.starter.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A voter's own votes while the vote is open, with a token of their own. */
@RestController
class OwnVotesController {

    private final ShowingOwnVotes showing;

    OwnVotesController(ShowingOwnVotes showing) {
        this.showing = showing;
    }

    /** A vote that is in; without a choice where someone else of the unit cast it, or in secret. */
    record OwnVoteView(
            @Nullable String unit,
            @Nullable String member,
            @Nullable OffsetDateTime at,
            @Nullable String by,
            @Nullable String choice) {

        static OwnVoteView of(OwnVote vote) {
            boolean isUnit = vote.voter().isUnit();
            return new OwnVoteView(
                    isUnit ? vote.voter().name() : null,
                    isUnit ? null : vote.voter().key(),
                    vote.at() == null ? null : London.timeOf(vote.at()),
                    vote.by(),
                    vote.choice() == null ? null : vote.choice().word());
        }
    }

    @GetMapping("/api/{tenant}/motions/{id}/ballots/own")
    ResponseEntity<Page<OwnVoteView>> show(@PathVariable UUID id) {
        List<OwnVoteView> votes = showing.of(new MotionId(id), signedIn().account()).stream()
                .map(OwnVoteView::of)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Page<>(votes, null));
    }

    private static Caller signedIn() {
        return Caller.current()
                .orElseThrow(() -> new InsufficientAuthenticationException("A token is needed for this."));
    }
}
