package org.quorate.membership.constitutions.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.constitutions.domain.wording.InWords;

/** A version of a body's constitution as it is shown: in words, and as the data that it is. */
public record ConstitutionShown(
        int version,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        List<String> inWords,
        VotingJson voting,
        QuorumJson quorum,
        MeetingsJson meetings,
        MembershipJson membership,
        List<PartJson> parts) {

    /** One of several versions, in words for a body of this size. */
    public static ConstitutionShown of(Version version, Versions among, Size size) {
        Constitution constitution = version.constitution();
        return new ConstitutionShown(
                version.number(),
                version.inForceFrom(),
                among.until(version).orElse(null),
                new InWords(constitution, size).sentences(),
                VotingJson.of(constitution.voting()),
                QuorumJson.of(constitution.quorum()),
                MeetingsJson.of(constitution.meetings()),
                MembershipJson.of(constitution.membership()),
                PartJson.of(constitution.parts()));
    }
}
