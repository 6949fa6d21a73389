package org.quorate.meetings.voting.consensus.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.voting.consensus.application.AgreeByConsensus;
import org.quorate.meetings.voting.consensus.application.AgreeingByConsensus;
import org.quorate.meetings.voting.consensus.application.AgreeingByConsensus.Agreed;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decisions that a meeting takes by consensus. */
@RestController
class ConsensusController {

    private final AgreeingByConsensus agreeing;

    ConsensusController(AgreeingByConsensus agreeing) {
        this.agreeing = agreeing;
    }

    /** A decision on its way into the register, where it gets its number. */
    record TakenView(String id, String meeting, @Nullable String item, String word, String outcome, String text) {}

    @PostMapping("/api/{tenant}/meetings/{id}/decisions")
    @RequiresRole("secretariat")
    ResponseEntity<TakenView> agree(
            @PathVariable String tenant, @PathVariable UUID id, @Valid @RequestBody ConsensusRequest request) {
        AgreeByConsensus asked = request.command();
        Agreed agreed = Problems.granted(agreeing.agree(new MeetingId(id), asked));
        return ResponseEntity.created(URI.create("/api/" + tenant + "/decisions/" + agreed.decision()))
                .body(new TakenView(
                        agreed.decision().toString(),
                        id.toString(),
                        asked.item() == null ? null : asked.item().toString(),
                        asked.word().text(),
                        asked.word().outcome().text(),
                        agreed.text()));
    }
}
