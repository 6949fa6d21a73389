package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Version;

/** A version of a constitution as it is stored. */
record VersionDocument(
        int number,
        LocalDate inForceFrom,
        VotingDocument voting,
        QuorumDocument quorum,
        MeetingRulesDocument meetings,
        MembershipRulesDocument membership,
        @Nullable List<TermsDocument.PartDocument> parts,
        @Nullable OriginDocument origin,
        @Nullable Boolean withdrawn) {

    static VersionDocument of(Version version) {
        TermsDocument terms = TermsDocument.of(version.constitution());
        return new VersionDocument(
                version.number(),
                version.inForceFrom(),
                terms.voting(),
                terms.quorum(),
                terms.meetings(),
                terms.membership(),
                terms.parts(),
                OriginDocument.of(version.origin()),
                version.withdrawn() ? true : null);
    }

    Version restored() {
        TermsDocument terms = new TermsDocument(voting, quorum, meetings, membership, parts);
        return new Version(
                number,
                inForceFrom,
                terms.restored(),
                origin == null ? null : origin.restored(),
                Boolean.TRUE.equals(withdrawn));
    }
}
