package org.quorate.membership.bodies.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Part;

/** Terms of reference as they are stored, whenever they are in force. */
record TermsDocument(
        VotingDocument voting,
        QuorumDocument quorum,
        MeetingRulesDocument meetings,
        MembershipRulesDocument membership,
        @Nullable List<PartDocument> parts) {

    record PartDocument(String title, String text) {}

    static TermsDocument of(Constitution constitution) {
        return new TermsDocument(
                VotingDocument.of(constitution.voting()),
                QuorumDocument.of(constitution.quorum()),
                MeetingRulesDocument.of(constitution.meetings()),
                MembershipRulesDocument.of(constitution.membership()),
                constitution.parts().stream()
                        .map(part -> new PartDocument(part.title(), part.text()))
                        .toList());
    }

    Constitution restored() {
        List<Part> texts = parts == null
                ? List.of()
                : parts.stream()
                        .map(part -> new Part(part.title(), part.text()))
                        .toList();
        return new Constitution(
                voting.restored(), quorum.restored(), meetings.restored(), membership.restored(), texts);
    }
}
