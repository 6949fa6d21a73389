package org.quorate.contracts;

import java.util.List;
import org.quorate.contracts.funding.FundEstablished;
import org.quorate.contracts.funding.FundsCommitted;
import org.quorate.contracts.funding.FundsPaid;
import org.quorate.contracts.funding.FundsReleased;
import org.quorate.contracts.funding.FundsReserved;
import org.quorate.contracts.funding.PaymentReversed;
import org.quorate.contracts.funding.ProjectStarted;
import org.quorate.contracts.funding.SpendAgreed;
import org.quorate.contracts.funding.SpendReferred;
import org.quorate.contracts.funding.SpendRefused;
import org.quorate.contracts.funding.SpendWithdrawn;
import org.quorate.contracts.indicators.IndicatorDefined;
import org.quorate.contracts.indicators.ObservationRecorded;
import org.quorate.contracts.meetings.ActionAssigned;
import org.quorate.contracts.meetings.ActionCompleted;
import org.quorate.contracts.meetings.AgendaPublished;
import org.quorate.contracts.meetings.BusinessForwarded;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.meetings.DecisionTextReleased;
import org.quorate.contracts.meetings.MeetingAdjourned;
import org.quorate.contracts.meetings.MeetingCalled;
import org.quorate.contracts.meetings.MeetingCancelled;
import org.quorate.contracts.meetings.MeetingChanged;
import org.quorate.contracts.meetings.MeetingClosed;
import org.quorate.contracts.meetings.MeetingOpened;
import org.quorate.contracts.meetings.MeetingRescheduled;
import org.quorate.contracts.meetings.MeetingResumed;
import org.quorate.contracts.meetings.MinutesApproved;
import org.quorate.contracts.meetings.MinutesPublished;
import org.quorate.contracts.meetings.MinutesSigned;
import org.quorate.contracts.meetings.PathwayStepDecided;
import org.quorate.contracts.meetings.PathwayStepReached;
import org.quorate.contracts.meetings.SupplementPublished;
import org.quorate.contracts.membership.AttendanceReviewReferred;
import org.quorate.contracts.membership.BodyEstablished;
import org.quorate.contracts.membership.ChairSelected;
import org.quorate.contracts.membership.ConstitutionAdopted;
import org.quorate.contracts.membership.OfficeEnded;
import org.quorate.contracts.membership.OfficeTaken;
import org.quorate.contracts.membership.OrganisationChanged;
import org.quorate.contracts.membership.PersonChanged;
import org.quorate.contracts.membership.Roster;
import org.quorate.contracts.membership.SeatCreated;
import org.quorate.contracts.membership.SubstitutesExceeded;
import org.quorate.contracts.membership.TenantRegistered;
import org.quorate.contracts.membership.TermChanged;
import org.quorate.contracts.membership.TermEnded;
import org.quorate.contracts.membership.TermEndingCorrected;
import org.quorate.contracts.membership.TermEndsSoon;
import org.quorate.contracts.membership.TermStarted;
import org.quorate.contracts.membership.TermWithdrawn;
import org.quorate.contracts.membership.VacancyFilled;
import org.quorate.contracts.membership.VacancyOpened;
import org.quorate.contracts.membership.VacancyOverdue;
import org.quorate.contracts.membership.VacancyReferred;

/** Every fact that is told, in one list: what the published documents and the tests go through. */
public final class Catalogue {

    public static final List<Class<? extends Fact>> FACTS = List.of(
            TenantRegistered.class,
            OrganisationChanged.class,
            PersonChanged.class,
            BodyEstablished.class,
            ConstitutionAdopted.class,
            SeatCreated.class,
            TermStarted.class,
            TermChanged.class,
            TermWithdrawn.class,
            TermEnded.class,
            TermEndingCorrected.class,
            VacancyOpened.class,
            VacancyReferred.class,
            VacancyFilled.class,
            VacancyOverdue.class,
            TermEndsSoon.class,
            SubstitutesExceeded.class,
            AttendanceReviewReferred.class,
            OfficeTaken.class,
            OfficeEnded.class,
            ChairSelected.class,
            Roster.class,
            MeetingCalled.class,
            AgendaPublished.class,
            MeetingRescheduled.class,
            MeetingCancelled.class,
            SupplementPublished.class,
            MeetingOpened.class,
            MeetingAdjourned.class,
            MeetingResumed.class,
            MeetingClosed.class,
            MeetingChanged.class,
            BusinessForwarded.class,
            MinutesPublished.class,
            MinutesApproved.class,
            MinutesSigned.class,
            ActionAssigned.class,
            ActionCompleted.class,
            DecisionTaken.class,
            DecisionRecorded.class,
            DecisionTextReleased.class,
            PathwayStepReached.class,
            PathwayStepDecided.class,
            FundEstablished.class,
            ProjectStarted.class,
            FundsReserved.class,
            SpendReferred.class,
            FundsCommitted.class,
            FundsPaid.class,
            FundsReleased.class,
            SpendAgreed.class,
            SpendRefused.class,
            SpendWithdrawn.class,
            PaymentReversed.class,
            IndicatorDefined.class,
            ObservationRecorded.class);

    private Catalogue() {}
}
