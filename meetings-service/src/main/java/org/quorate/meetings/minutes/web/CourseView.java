package org.quorate.meetings.minutes.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.minutes.domain.Status;

/** Where minutes are on their way: published, approved with what corrections, signed by whom. */
record CourseView(
        String status,
        @Nullable OffsetDateTime publishedAt,
        @Nullable ApprovalView approval,
        @Nullable SignatureView signature) {

    /** How they were approved. */
    record ApprovalView(
            String meeting,
            LocalDate on,
            List<Status.Correction> corrections,
            @Nullable String moved,
            @Nullable String seconded,
            @Nullable String decision) {

        static ApprovalView of(Status.Approval approval) {
            return new ApprovalView(
                    approval.meeting().toString(),
                    approval.on(),
                    approval.corrections(),
                    approval.mover(),
                    approval.seconder(),
                    approval.decision() == null ? null : approval.decision().toString());
        }
    }

    /** How they were signed, and the SHA-256 of what was. */
    record SignatureView(String by, boolean onPaper, OffsetDateTime at, String sha256) {

        static SignatureView of(Status.Signature signature) {
            return new SignatureView(
                    signature.office(),
                    signature.onPaper(),
                    London.timeOf(signature.at()),
                    signature.content().value());
        }
    }

    static CourseView of(Status status) {
        return switch (status) {
            case Status.Draft draft -> new CourseView(draft.word(), null, null, null);
            case Status.Published published -> new CourseView(published.word(), time(published.at()), null, null);
            case Status.Approved approved ->
                new CourseView(
                        approved.word(), time(approved.published().at()), ApprovalView.of(approved.approval()), null);
            case Status.Signed signed ->
                new CourseView(
                        signed.word(),
                        time(signed.approved().published().at()),
                        ApprovalView.of(signed.approved().approval()),
                        SignatureView.of(signed.signature()));
        };
    }

    private static OffsetDateTime time(Instant at) {
        return London.timeOf(at);
    }
}
