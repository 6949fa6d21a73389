package org.quorate.meetings.minutes.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.minutes.numbering.domain.MunicipalYear;
import org.quorate.meetings.minutes.numbering.domain.Numbering.Asked;
import org.quorate.starter.problems.Field;

/**
 * What may be sent to draft minutes: where the first of a body's start, and to which council year they belong; or that they are to be
 * drafted again.
 */
record DraftRequest(
        @Nullable @Min(1) @Max(9999) Integer startsAt,
        @Nullable String year,
        @Nullable Boolean again) {

    static Asked asked(@Nullable DraftRequest request) {
        return request == null ? Asked.nothing() : request.asked();
    }

    static boolean again(@Nullable DraftRequest request) {
        return request != null && Boolean.TRUE.equals(request.again());
    }

    private Asked asked() {
        MunicipalYear belongsTo = year == null ? null : Field.at("/year", "R-MTG-11", () -> MunicipalYear.parse(year));
        return new Asked(belongsTo, startsAt);
    }
}
