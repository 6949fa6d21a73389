package org.quorate.meetings.officers.domain;

import java.time.LocalDate;

/**
 * Until when an officer's decision is to be kept at least, the last day included: the record for six years, background papers for four,
 * each beginning with the day of the decision (Openness of Local Government Bodies Regulations 2014, regulation 8).
 */
public record Retention(LocalDate record, LocalDate papers) {

    private static final int YEARS_OF_THE_RECORD = 6;
    private static final int YEARS_OF_THE_PAPERS = 4;

    public static Retention of(LocalDate decidedOn) {
        return new Retention(lastDay(decidedOn, YEARS_OF_THE_RECORD), lastDay(decidedOn, YEARS_OF_THE_PAPERS));
    }

    private static LocalDate lastDay(LocalDate first, int years) {
        LocalDate anniversary = first.plusYears(years);
        boolean hadItsOwnDay = anniversary.getDayOfMonth() == first.getDayOfMonth();
        return hadItsOwnDay ? anniversary.minusDays(1) : anniversary;
    }
}
