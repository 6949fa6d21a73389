package org.quorate.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.contracts.Fact;
import org.quorate.contracts.meetings.MeetingCalled;
import org.quorate.contracts.membership.ConstitutionAdopted;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.Addition;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.Journal;
import org.quorate.starter.store.Stored;
import org.quorate.starter.store.UseCase;
import org.quorate.testkit.sample.SampleApplication.Line;
import org.quorate.testkit.sample.SampleApplication.Note;

@UseCase
class Noting {

    private final Aggregates<Note> notes;
    private final Journal<Line> lines;

    Noting(Aggregates<Note> notes, Journal<Line> lines) {
        this.notes = notes;
        this.lines = lines;
    }

    Stored<Note> add(String text, int amount) {
        String id = Command.mint().toString();
        return notes.add(id, new Note(text, amount, List.of()), List.of(fact(id, amount)));
    }

    Stored<Note> raise(String id) {
        Stored<Note> stored = notes.forChange(id).orElseThrow(() -> NotFound.of("note", id));
        Note note = stored.state();
        Note next = new Note(note.text(), note.amount() + 1, note.heard());
        return notes.save(stored, next, List.of(fact(id, next.amount())));
    }

    Optional<Stored<Note>> find(String id) {
        return notes.find(id);
    }

    void hear(MeetingCalled meeting) {
        if (meeting.bodyId().equals("fails")) {
            throw new IllegalStateException("this one always fails");
        }
        Stored<Note> stored = notes.forChange(meeting.bodyId()).orElseThrow();
        List<String> heard = new ArrayList<>(stored.state().heard());
        heard.add(meeting.meetingId());
        notes.save(stored, new Note(stored.state().text(), stored.state().amount(), heard), List.of());
    }

    long line(String stream, String key) {
        return lines.append(
                        stream,
                        key,
                        _ -> new Addition<>(new Line(key), List.of(new ConstitutionAdopted(key, 1, LocalDate.EPOCH))))
                .number();
    }

    private static Fact fact(String id, int amount) {
        return new ConstitutionAdopted(id, amount, LocalDate.EPOCH);
    }
}
