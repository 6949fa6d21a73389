package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;

/** All that a body's terms of reference can say, as questions. */
final class TermsForm {

    private TermsForm() {}

    static List<Question> questions(List<Option> otherBodies) {
        return Stream.of(
                        DecidingTerms.voting(),
                        DecidingTerms.quorum(),
                        MeetingTerms.calling(otherBodies),
                        MeetingTerms.reports(),
                        MemberTerms.questions(),
                        parts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Question> parts() {
        return List.of(rows("/parts", "Parts that are text", text("/title", "Title"), longText("/text", "Text")));
    }
}
