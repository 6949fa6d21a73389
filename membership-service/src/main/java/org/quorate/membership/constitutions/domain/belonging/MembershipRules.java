package org.quorate.membership.constitutions.domain.belonging;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.dates.Years;
import org.quorate.membership.wording.Text;

/**
 * How people come and go.
 *
 * @param attendance the share of meetings below which a member is put up for review (R-MEM-11)
 * @param resignationNotice how long before a resignation takes effect it is given (R-MEM-7)
 * @param chairTerm how long a chair holds office (R-MEM-14)
 * @param termOfOffice how long a seat is held, in words
 * @param seatsPerOrganisation how many seats one organisation may fill (R-MEM-17)
 * @param codeOfConduct what members accept (R-MEM-16)
 * @param noticeOfEnding how long before its end notice is given of a term; as the platform has it where nothing is said
 * @param wording what is said in words alone
 */
public record MembershipRules(
        SubstituteRules substitutes,
        @Nullable Fraction attendance,
        @Nullable Period resignationNotice,
        @Nullable Period chairTerm,
        @Nullable String termOfOffice,
        @Nullable Integer seatsPerOrganisation,
        @Nullable CodeOfConduct codeOfConduct,
        @Nullable Period noticeOfEnding,
        Wording wording) {

    /** Where nothing is stated: no substitutes, no notice, no cap. */
    public static final MembershipRules UNSTATED =
            new MembershipRules(SubstituteRules.NONE, null, null, null, null, null, null, null, Wording.NONE);

    public MembershipRules {
        termOfOffice = termOfOffice == null ? null : Text.line(termOfOffice);
        if (seatsPerOrganisation != null && seatsPerOrganisation < 1) {
            throw new IllegalArgumentException("an organisation may fill at least 1 seat, was " + seatsPerOrganisation);
        }
        resignationNotice = resignationNotice == null ? null : Years.atMost(2, resignationNotice);
        noticeOfEnding = noticeOfEnding == null ? null : Years.atMost(2, noticeOfEnding);
        chairTerm = chairTerm == null ? null : Years.atMost(50, chairTerm);
    }

    public MembershipRules(
            SubstituteRules substitutes,
            @Nullable Fraction attendance,
            @Nullable Period resignationNotice,
            @Nullable Period chairTerm,
            @Nullable String termOfOffice,
            @Nullable Integer seatsPerOrganisation) {
        this(
                substitutes,
                attendance,
                resignationNotice,
                chairTerm,
                termOfOffice,
                seatsPerOrganisation,
                null,
                null,
                Wording.NONE);
    }
}
