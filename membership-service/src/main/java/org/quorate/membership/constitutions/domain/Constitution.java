package org.quorate.membership.constitutions.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.membership.constitutions.domain.quorum.Quorum;
import org.quorate.membership.constitutions.domain.voting.Voting;
import org.quorate.membership.wording.Text;

/**
 * A body's terms of reference as data: what differs between bodies stands here, and nowhere in the code.
 *
 * @param parts what the terms say beside it, in texts with titles
 */
public record Constitution(
        Voting voting, Quorum quorum, MeetingRules meetings, MembershipRules membership, List<Part> parts) {

    private static final int MOST_PARTS = 60;

    public Constitution {
        parts = List.copyOf(parts);
        if (parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("terms have at most " + MOST_PARTS + " parts, was " + parts.size());
        }
        for (int place = 0; place < parts.size(); place++) {
            String title = parts.get(place).title();
            if (parts.subList(0, place).stream().anyMatch(earlier -> earlier.isCalled(title))) {
                throw new IllegalArgumentException("there is a part called " + title + " twice");
            }
        }
    }

    public Constitution(Voting voting, Quorum quorum, MeetingRules meetings, MembershipRules membership) {
        this(voting, quorum, meetings, membership, List.of());
    }

    /** What would keep it from ever being quorate or from ever deciding, whoever sits on the body. */
    public Optional<Flaw> flaw() {
        return new Soundness(this).flaw();
    }

    /** Whether a seat may belong to a voting unit of this name. */
    public boolean knowsUnit(String unit) {
        return voting.units().contains(unit);
    }

    public boolean votesByUnit() {
        return voting.isByUnit();
    }

    /** Those of the titles that no part has. */
    public List<String> partsMissingOf(List<String> titles) {
        return titles.stream()
                .map(Text::line)
                .filter(title -> parts.stream().noneMatch(part -> part.isCalled(title)))
                .toList();
    }
}
