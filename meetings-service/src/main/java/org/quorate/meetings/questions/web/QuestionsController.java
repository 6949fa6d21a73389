package org.quorate.meetings.questions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.questions.application.ModeratingQuestions;
import org.quorate.meetings.questions.application.PuttingQuestions;
import org.quorate.meetings.questions.application.ShowingQuestions;
import org.quorate.meetings.questions.domain.Question;
import org.quorate.meetings.questions.domain.QuestionId;
import org.quorate.starter.security.Caller;
import org.quorate.starter.security.OpenToAll;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Written questions: anyone may put one, the secretariat lets it through and answers. */
@RestController
@RequestMapping("/api/{tenant}")
class QuestionsController {

    private final PuttingQuestions putting;
    private final ModeratingQuestions moderating;
    private final ShowingQuestions showing;
    private final Insiders insiders;
    private final AnonymousRate rate;

    QuestionsController(
            PuttingQuestions putting,
            ModeratingQuestions moderating,
            ShowingQuestions showing,
            Insiders insiders,
            AnonymousRate rate) {
        this.putting = putting;
        this.moderating = moderating;
        this.showing = showing;
        this.insiders = insiders;
        this.rate = rate;
    }

    @PostMapping("/meetings/{meeting}/questions")
    @OpenToAll
    ResponseEntity<QuestionView> put(
            @PathVariable String tenant,
            @PathVariable UUID meeting,
            @Valid @RequestBody QuestionRequest request,
            HttpServletRequest sent) {
        if (Caller.current().isEmpty()) {
            rate.check(sent.getRemoteAddr());
        }
        Kept<Question> kept = Problems.granted(putting.put(request.command(meeting)));
        return ResponseEntity.created(
                        URI.create("/api/" + tenant + "/questions/" + kept.it().id()))
                .body(view(kept));
    }

    @GetMapping("/meetings/{meeting}/questions")
    Map<String, List<QuestionView>> to(@PathVariable UUID meeting) {
        return Map.of(
                "items",
                showing.to(new MeetingId(meeting)).stream().map(this::view).toList());
    }

    @GetMapping("/questions/{id}")
    ResponseEntity<QuestionView> show(@PathVariable UUID id) {
        Kept<Question> kept = showing.show(new QuestionId(id));
        return Answers.shown(kept.version(), view(kept));
    }

    @PostMapping("/questions/{id}/moderation")
    @RequiresRole("secretariat")
    ResponseEntity<QuestionView> moderate(@PathVariable UUID id, @Valid @RequestBody ModerationRequest request) {
        QuestionId question = new QuestionId(id);
        String by = Caller.required().name();
        return changed(
                request.accepts()
                        ? moderating.accept(question, by)
                        : moderating.reject(question, request.ground(), request.note(), by));
    }

    @PostMapping("/questions/{id}/answer")
    @RequiresRole("secretariat")
    ResponseEntity<QuestionView> answer(@PathVariable UUID id, @Valid @RequestBody AnswerRequest request) {
        return changed(moderating.answer(
                new QuestionId(id), request.text().strip(), Caller.required().name()));
    }

    /** What is answered. */
    record AnswerRequest(@NotBlank @Size(max = 10_000) String text) {}

    @DeleteMapping("/questions/{id}/asker")
    @RequiresRole("secretariat")
    ResponseEntity<QuestionView> forgetAsker(@PathVariable UUID id) {
        return changed(moderating.forgetAsker(new QuestionId(id)));
    }

    private ResponseEntity<QuestionView> changed(Answer<Kept<Question>> answer) {
        Kept<Question> kept = Problems.granted(answer);
        return Answers.changed("/questions/" + kept.it().id(), kept.version(), view(kept));
    }

    private QuestionView view(Kept<Question> kept) {
        return QuestionView.of(kept, insiders.callerIsSecretariat());
    }
}
