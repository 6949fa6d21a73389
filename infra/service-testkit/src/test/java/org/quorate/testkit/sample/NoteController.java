package org.quorate.testkit.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.store.Stored;
import org.quorate.starter.web.Answers;
import org.quorate.testkit.sample.SampleApplication.Note;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoteController {

    private final Noting noting;

    NoteController(Noting noting) {
        this.noting = noting;
    }

    record NewNote(@NotBlank String text, int amount) {}

    record Shown(String id, String text, int amount, int heard) {}

    @PostMapping("/api/{tenant}/notes")
    @RequiresRole("secretariat")
    ResponseEntity<Shown> add(@Valid @RequestBody NewNote note) {
        if (note.amount() < 0) {
            throw new RuleBroken("R-ALL-4", "an amount is not negative").at("/amount");
        }
        Stored<Note> added = noting.add(note.text(), note.amount());
        return Answers.created(added.id(), added.version(), shown(added));
    }

    @PostMapping("/api/{tenant}/notes/{id}/raising")
    @RequiresRole("secretariat")
    ResponseEntity<Shown> raise(@PathVariable String id) {
        Stored<Note> raised = noting.raise(id);
        return Answers.changed("/notes/" + id, raised.version(), shown(raised));
    }

    @GetMapping("/api/{tenant}/notes/{id}")
    ResponseEntity<Shown> show(@PathVariable String id) {
        Stored<Note> found = noting.find(id).orElseThrow(() -> NotFound.of("note", id));
        return Answers.shown(found.version(), shown(found));
    }

    private static Shown shown(Stored<Note> note) {
        return new Shown(
                note.id(),
                note.state().text(),
                note.state().amount(),
                note.state().heard().size());
    }
}
