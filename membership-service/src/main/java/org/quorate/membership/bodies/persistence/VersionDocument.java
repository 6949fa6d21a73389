package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Version;

/** A version of a constitution as it is stored. */
record VersionDocument(
        int number,
        LocalDate inForceFrom,
        VotingDocument voting,
        QuorumDocument quorum,
        MeetingRulesDocument meetings,
        MembershipRulesDocument membership) {

    static VersionDocument of(Version version) {
        Constitution constitution = version.constitution();
        return new VersionDocument(
                version.number(),
                version.inForceFrom(),
                VotingDocument.of(constitution.voting()),
                QuorumDocument.of(constitution.quorum()),
                MeetingRulesDocument.of(constitution.meetings()),
                MembershipRulesDocument.of(constitution.membership()));
    }

    Version restored() {
        return new Version(
                number,
                inForceFrom,
                new Constitution(voting.restored(), quorum.restored(), meetings.restored(), membership.restored()));
    }
}
