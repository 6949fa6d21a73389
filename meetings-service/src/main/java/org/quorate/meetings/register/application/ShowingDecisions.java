package org.quorate.meetings.register.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.register.application.Registers.Standing;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.starter.kafka.EventJson;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Shows decisions as they stand in the registers. */
@Service
public class ShowingDecisions {

    private final Registers registers;
    private final EventJson json;

    ShowingDecisions(Registers registers, EventJson json) {
        this.registers = registers;
        this.json = json;
    }

    /** An entry with its position in the list that it was asked for in. */
    public record Shown(String position, DecisionEntry entry) {}

    public DecisionEntry show(DecisionId id) {
        return find(id).orElseThrow(() -> NotFound.of("decision in the registers", id));
    }

    public Optional<DecisionEntry> find(DecisionId id) {
        return registers.find(id).map(this::entry);
    }

    /** Entries of one register, newest first. */
    public List<Shown> of(String register, @Nullable Long before, int most) {
        return registers.before(register, before, most).stream()
                .map(standing -> new Shown(String.valueOf(standing.place()), entry(standing)))
                .toList();
    }

    /** Entries of all registers, or those of them that are wanted, newest first. */
    public List<Shown> newest(Wanted wanted, @Nullable String before, int most) {
        return (wanted.isWhole() ? registers.newest(before, most) : registers.newest(wanted, before, most))
                .stream()
                        .map(found -> new Shown(found.position(), entry(found.entry())))
                        .toList();
    }

    /** What an entry says, with its hash. */
    public DecisionEntry entry(Standing standing) {
        return json.read(standing.json().getBytes(StandardCharsets.UTF_8), DecisionEntry.class)
                .withHash(standing.hash().value());
    }
}
