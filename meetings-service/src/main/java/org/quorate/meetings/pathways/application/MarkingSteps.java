package org.quorate.meetings.pathways.application;

import java.util.Optional;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.meetings.DecisionTaken.Content;
import org.quorate.contracts.meetings.DecisionTaken.PathwayStep;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.register.application.DecisionFacts;
import org.quorate.meetings.register.application.OnTheWay;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;
import org.springframework.stereotype.Service;

/**
 * Says of a decision on a matter that is on its way which step it is. Its subject goes along only where the matter ends by it: until
 * then nothing takes effect (R-DEC-2). What is decided out of turn is a decision like any other, and about nothing.
 */
@Service
public class MarkingSteps implements OnTheWay {

    private final FindingPathways finding;

    MarkingSteps(FindingPathways finding) {
        this.finding = finding;
    }

    @Override
    public Content marked(Content content) {
        Subject subject = content.subject();
        if (subject == null) {
            return content;
        }
        return finding.of(DecisionFacts.read(subject))
                .map(pathway -> marked(content, pathway))
                .orElse(content);
    }

    private static Content marked(Content content, Pathway pathway) {
        Optional<Integer> step = pathway.stepOf(forum(content), content.meetingId());
        Word.Outcome outcome = Word.of(content.word()).outcome();
        return DecisionFacts.marked(
                content,
                step.flatMap(number -> pathway.subjectAt(number, outcome))
                        .map(DecisionFacts::subject)
                        .orElse(null),
                step.map(number -> new PathwayStep(
                                pathway.id().toString(),
                                number,
                                pathway.steps().size(),
                                pathway.step(number).role().word(),
                                pathway.completedBy(number, outcome)))
                        .orElse(null));
    }

    static Forum forum(DecisionTaken.Content content) {
        if (content.body() != null) {
            return new Forum.Board(
                    BodyId.of(content.body().bodyId()), content.body().name());
        }
        return new Forum.Officer(
                content.officer() == null ? "" : content.officer().office());
    }
}
