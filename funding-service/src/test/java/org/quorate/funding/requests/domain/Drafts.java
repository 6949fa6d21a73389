package org.quorate.funding.requests.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.quorate.funding.funds.domain.FundId;
import org.quorate.funding.projects.domain.ProjectId;

/** The Brockworth pilot's request to the Tewkesbury fund, and those who have to do with it. */
public final class Drafts {

    public static final Person PARISH = new Person("brockworth-parish", "Clerk, Brockworth Parish Council");
    public static final Person ASSESSOR = new Person("tbc-community", "Community and Economic Development Manager");
    public static final String ILP = "tewkesbury-ilp";
    public static final String HEAD = "Head of Development Services";
    public static final String LEAD_MEMBER = "Lead Member for Health and Wellbeing";
    public static final String INEQUALITIES = "health-inequalities";
    public static final String SLC = "slc";
    private static final LocalDate DAY = LocalDate.of(2022, 7, 21);

    private Drafts() {}

    public static Request empty() {
        return Request.draft(
                new RequestId(UUID.randomUUID()),
                new FundId(UUID.randomUUID()),
                new ProjectId(UUID.randomUUID()),
                "A community engager for Brockworth",
                Money.parse("GBP 10000.00"),
                PARISH,
                new Terms(ILP, HEAD, LEAD_MEMBER),
                List.of(INEQUALITIES, SLC));
    }

    public static Request answered() {
        Request request = answered(empty(), INEQUALITIES, "Brockworth West has the shortest lives in the borough.");
        return answered(request, SLC, "Residents lead the steering group.");
    }

    public static Request assessed() {
        return met(met(answered(), INEQUALITIES), SLC);
    }

    public static Request reserved() {
        return moved(assessed().reserved());
    }

    public static Request approved() {
        return moved(moved(reserved().hear(byBody("agreed"))).hear(byOfficer("agreed")));
    }

    public static Request met(Request request, String condition) {
        return ((Assessing.Assessed) request.assess(condition, assessment(true, ASSESSOR))).request();
    }

    public static Assessment assessment(boolean met, Person by) {
        return new Assessment(met, "as the evidence shows", by, Instant.parse("2022-07-20T09:00:00Z"));
    }

    public static Decision byBody(String word) {
        return decision(new Decision.ByBody(ILP), word);
    }

    public static Decision byOfficer(String word) {
        return decision(new Decision.ByOfficer(HEAD, LEAD_MEMBER), word);
    }

    public static Decision decision(Decision.Maker maker, String word) {
        Decision.Ruling ruling = switch (word) {
            case "agreed" -> Decision.Ruling.AGREES;
            case "rejected" -> Decision.Ruling.REFUSES;
            default -> Decision.Ruling.LEAVES_OPEN;
        };
        return new Decision(UUID.randomUUID().toString(), maker, ruling, word, DAY);
    }

    public static Request moved(Progress progress) {
        return ((Progress.Moved) progress).request();
    }

    public static List<RequestEvent> events(Progress progress) {
        return ((Progress.Moved) progress).events();
    }

    private static Request answered(Request request, String condition, String evidence) {
        return ((Answering.Answered) request.answer(condition, evidence, PARISH)).request();
    }
}
