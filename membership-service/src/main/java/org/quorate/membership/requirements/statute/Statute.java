package org.quorate.membership.requirements.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.requirements.domain.Advice;
import org.quorate.membership.requirements.domain.Requirement;
import org.quorate.membership.requirements.domain.RequirementSet;
import org.quorate.membership.requirements.domain.Stakeholder;
import org.quorate.membership.requirements.domain.TermsWanted;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sets of requirements that the law makes for kinds of bodies, each with its dates. */
@Component
public class Statute {

    private static final String FILE = "requirement-sets.json";

    private final List<Section> sections;

    public Statute(JsonMapper json) {
        try (InputStream file = Objects.requireNonNull(Statute.class.getResourceAsStream(FILE), FILE)) {
            sections = List.of(json.readValue(file, Section[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Section(
            String key,
            String name,
            List<String> kinds,
            LocalDate from,
            @Nullable LocalDate until,
            List<Paragraph> requirements,
            @Nullable List<Stakeholder> stakeholders,
            @Nullable TermsWanted terms,
            @Nullable List<Advice> advice) {

        RequirementSet set() {
            return new RequirementSet(
                    key,
                    name,
                    from,
                    until,
                    requirements.stream().map(Paragraph::requirement).toList(),
                    Objects.requireNonNullElse(stakeholders, List.of()),
                    terms,
                    Objects.requireNonNullElse(advice, List.of()));
        }
    }

    private record Paragraph(String title, String ground, String law) {

        Requirement requirement() {
            return new Requirement(title, ground, null, law);
        }
    }

    /** All sets for a kind of body, past and to come. */
    public List<RequirementSet> forKind(String kind) {
        return sections.stream()
                .filter(section -> section.kinds().contains(kind))
                .map(Section::set)
                .toList();
    }
}
