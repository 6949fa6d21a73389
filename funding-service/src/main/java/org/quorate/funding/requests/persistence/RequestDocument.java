package org.quorate.funding.requests.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.money.Pounds;
import org.quorate.funding.projects.domain.ProjectId;
import org.quorate.funding.requests.domain.Answer;
import org.quorate.funding.requests.domain.Assessment;
import org.quorate.funding.requests.domain.Consent;
import org.quorate.funding.requests.domain.Consents;
import org.quorate.funding.requests.domain.Person;
import org.quorate.funding.requests.domain.Request;
import org.quorate.funding.requests.domain.RequestId;
import org.quorate.funding.requests.domain.Terms;

/** A request as it is kept. */
record RequestDocument(
        String fund,
        String project,
        String title,
        long pence,
        PersonDocument applicant,
        TermsDocument terms,
        List<AnswerDocument> answers,
        @Nullable ConsentDocument body,
        @Nullable ConsentDocument officer,
        StatusDocument status) {

    record PersonDocument(String account, String office) {

        static PersonDocument of(Person person) {
            return new PersonDocument(person.account(), person.office());
        }

        Person person() {
            return new Person(account, office);
        }
    }

    record TermsDocument(String body, String officer, String consulted) {}

    record AnswerDocument(
            String condition,
            @Nullable String evidence,
            @Nullable AssessmentDocument assessment) {

        static AnswerDocument of(Answer answer) {
            return new AnswerDocument(
                    answer.condition(), answer.evidence(), AssessmentDocument.of(answer.assessment()));
        }

        Answer answer() {
            return new Answer(condition, evidence, assessment == null ? null : assessment.assessment());
        }
    }

    record AssessmentDocument(boolean met, String note, PersonDocument by, Instant at) {

        static @Nullable AssessmentDocument of(@Nullable Assessment made) {
            return made == null
                    ? null
                    : new AssessmentDocument(made.met(), made.note(), PersonDocument.of(made.by()), made.at());
        }

        Assessment assessment() {
            return new Assessment(met, note, by.person(), at);
        }
    }

    record ConsentDocument(String decision, String word, LocalDate on) {

        static @Nullable ConsentDocument of(@Nullable Consent given) {
            return given == null ? null : new ConsentDocument(given.decision(), given.word(), given.on());
        }

        static @Nullable Consent consent(@Nullable ConsentDocument kept) {
            return kept == null ? null : new Consent(kept.decision, kept.word, kept.on);
        }
    }

    static RequestDocument of(Request request) {
        Terms terms = request.terms();
        return new RequestDocument(
                request.fund().toString(),
                request.project().toString(),
                request.title(),
                Pounds.inPence(request.amount()),
                PersonDocument.of(request.applicant()),
                new TermsDocument(terms.body(), terms.officer(), terms.consulted()),
                request.answers().stream().map(AnswerDocument::of).toList(),
                ConsentDocument.of(request.consents().body()),
                ConsentDocument.of(request.consents().officer()),
                StatusDocument.of(request.status()));
    }

    Request request(RequestId id) {
        return new Request(
                id,
                FundId.of(fund),
                ProjectId.of(project),
                title,
                Pounds.ofPence(pence),
                applicant.person(),
                new Terms(terms.body(), terms.officer(), terms.consulted()),
                answers.stream().map(AnswerDocument::answer).toList(),
                new Consents(ConsentDocument.consent(body), ConsentDocument.consent(officer)),
                status.status());
    }
}
