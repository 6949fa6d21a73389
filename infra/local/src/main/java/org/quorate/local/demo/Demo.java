package org.quorate.local.demo;

import java.net.URI;
import java.util.function.Consumer;

/** Fills an empty platform with the story of how a decision releases money. */
public final class Demo implements DemoData {

    @Override
    public void load(URI gateway, URI issuer, Consumer<String> progress) {
        Story story = new Story(new DemoApi(gateway, issuer));
        progress.accept("Three tenants: the county council, the borough council and the NHS board");
        story.registerTenants();
        progress.accept(
                "The Gloucestershire Health and Wellbeing Board of 2019, and the county's integrated care partnership");
        Board board = story.formHealthAndWellbeingBoard();
        story.formIntegratedCarePartnership();
        progress.accept("The Tewkesbury Borough Integrated Locality Partnership");
        Board partnership = story.formLocalityPartnership();
        progress.accept("The city's partnership of 2010, and the work plan of its two groups");
        story.enterCityPartnership();
        progress.accept("The board meets on 14 May 2019, and publishes its minutes, and its agenda for 23 July 2019");
        String may = story.holdMeetingOfMay2019(board);
        story.keepMinutesOfMay2019(board, may);
        story.publishMeetingOfJuly2019(board);
        story.planAhead(board);
        progress.accept("The board resolves on its next steps on 2 November 2021, and they go their way");
        Board council = story.formCountyCouncil();
        String nextSteps = story.takeNextSteps(board, council);
        progress.accept("The seven indicators of the strategy");
        story.loadIndicators();
        progress.accept("A fund of £250,000.00, and a request for £40,000.00 of it");
        releaseMoney(story, partnership);
        story.ratifyNextSteps(council, nextSteps);
        story.end();
    }

    private static void releaseMoney(Story story, Board partnership) {
        String fund = story.establishFund(partnership);
        String request = story.askForMoney(fund, story.startPilot());
        story.assessAndSubmit(request);
        String item = story.awaitForwardPlan(partnership, request);
        story.closeVote(story.meetAndVote(partnership, item));
        story.awaitAgreedByPartnership(request);
        String decision = story.draftOfficerDecision(request);
        story.recordConsultation(decision);
        story.recordOfficerDecision(decision);
        story.awaitCommitted(request);
    }
}
