package org.quorate.membership.transfer.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.seats.domain.Term;

/** The seats of a body on a day, and who holds them, as comma-separated values (RFC 4180). */
record MembersTable(Body body, LocalDate on) {

    private static final String[] HEADINGS = {
        "seat", "organisation", "sector", "voting unit", "voting", "statutory ground", "member", "since", "until"
    };

    String written() {
        StringWriter text = new StringWriter();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(HEADINGS).get();
        try (CSVPrinter table = new CSVPrinter(text, format)) {
            for (Seat seat : body.seats().on(on)) {
                row(table, seat);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void row(CSVPrinter table, Seat seat) throws IOException {
        Party party = seat.party();
        Optional<Term> term = seat.termOn(on);
        table.printRecord(
                harmless(seat.title()),
                harmless(party == null ? null : party.name()),
                harmless(party == null ? null : party.sector()),
                harmless(seat.unit()),
                seat.voting() ? "yes" : "no",
                harmless(seat.statutoryGround()),
                harmless(term.map(held -> held.holder().office()).orElse(null)),
                term.map(Term::from).map(LocalDate::toString).orElse(""),
                term.map(Term::lastDay).map(LocalDate::toString).orElse(""));
    }

    /** A spreadsheet would take a cell that begins so for a formula; behind an apostrophe it is text. */
    private static String harmless(@Nullable String cell) {
        return cell == null ? "" : cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
