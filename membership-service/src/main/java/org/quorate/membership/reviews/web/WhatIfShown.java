package org.quorate.membership.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.requirements.domain.Check;
import org.quorate.membership.requirements.web.CheckShown;
import org.quorate.membership.reviews.application.Reviewing;
import org.quorate.membership.reviews.domain.Outlook;
import org.quorate.membership.reviews.domain.PastMeeting;

/** What changes would come to: the body as it is, and as it would be. */
public record WhatIfShown(
        UUID body, LocalDate on, OutlookShown before, OutlookShown after, List<PastMeetingShown> pastMeetings) {

    /** How a meeting of the last twelve months fares with the body as it is, and as it would be. */
    public record PastMeetingShown(LocalDate on, FaredShown before, FaredShown after) {

        static PastMeetingShown of(PastMeeting meeting) {
            return new PastMeetingShown(meeting.on(), FaredShown.of(meeting.before()), FaredShown.of(meeting.after()));
        }
    }

    /** Who was there, and whether that is enough. */
    public record FaredShown(int members, int membersNeeded, int units, int unitsNeeded, boolean quorate) {

        static FaredShown of(PastMeeting.Fared fared) {
            return new FaredShown(
                    fared.members(), fared.membersNeeded(), fared.units(), fared.unitsNeeded(), fared.isQuorate());
        }
    }

    public record OutlookShown(
            int seats,
            int members,
            int votingUnits,
            List<String> unlistedUnits,
            @Nullable Integer capacity,
            int overCapacity,
            @Nullable NeededShown quorum,
            List<PartyShown> severalSeats,
            List<CheckShown> requirementSets) {

        static OutlookShown of(Outlook outlook, List<Check> checks) {
            Outlook.Needed quorum = outlook.quorum();
            return new OutlookShown(
                    outlook.size().seats(),
                    outlook.size().members(),
                    outlook.size().votingUnits(),
                    outlook.unlistedUnits(),
                    outlook.capacity(),
                    outlook.overCapacity(),
                    quorum == null ? null : new NeededShown(quorum.members(), quorum.units()),
                    outlook.severalSeats().stream()
                            .map(share -> new PartyShown(share.party().name(), share.seats()))
                            .toList(),
                    checks.stream().map(CheckShown::of).toList());
        }
    }

    public record NeededShown(int members, int units) {}

    public record PartyShown(String organisation, int seats) {}

    public static WhatIfShown of(Reviewing.Reviewed reviewed) {
        return new WhatIfShown(
                reviewed.review().body().id().value(),
                reviewed.review().on(),
                OutlookShown.of(reviewed.review().before(), reviewed.before()),
                OutlookShown.of(reviewed.review().after(), reviewed.after()),
                reviewed.pastMeetings().stream().map(PastMeetingShown::of).toList());
    }
}
