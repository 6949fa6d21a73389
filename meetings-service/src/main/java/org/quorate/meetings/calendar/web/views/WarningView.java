package org.quorate.meetings.calendar.web.views;

import org.quorate.meetings.calendar.domain.Beneficiaries.Warning;

/** A member whose own organisation an item gives money to, and whether the member has declared an interest in it. */
public record WarningView(String item, String person, String office, String organisation, boolean declared) {

    public static WarningView of(Warning warning) {
        return new WarningView(
                warning.item().toString(),
                warning.member().id().toString(),
                warning.member().office(),
                warning.organisation(),
                warning.declared());
    }
}
