package org.quorate.acceptance;

import java.nio.file.Path;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.DemoApi;
import org.quorate.local.demo.Story;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

/** A suite in processes of its own, and the story that is told on it. */
final class Told implements AutoCloseable {

    private final Path data;
    private final int instances;
    private Suite suite;
    private DemoApi api;
    private Story story;

    private Told(Path data, int instances) {
        this.data = data;
        this.instances = instances;
        this.suite = start();
        this.api = new DemoApi(suite.gateway(), suite.issuer());
        this.story = new Story(api);
    }

    static Told on(Path data) {
        return new Told(data, 1);
    }

    static Told onTwoInstancesOfEach(Path data) {
        return new Told(data, 2);
    }

    Suite suite() {
        return suite;
    }

    DemoApi api() {
        return api;
    }

    Story story() {
        return story;
    }

    String brokers() {
        return suite.addresses().brokers();
    }

    /** Stops everything as an operator would, and starts it again on the same data. */
    void stopAndStartAgain() {
        suite.close();
        suite = start();
        api = new DemoApi(suite.gateway(), suite.issuer());
        story = new Story(api);
    }

    /** A fund of the partnership's with a request for part of it, ready to be voted on; the answer is the request and its plan item. */
    Asked ask(Board partnership) {
        String fund = story.establishFund(partnership);
        String request = story.askForMoney(fund, story.startPilot());
        story.assessAndSubmit(request);
        return new Asked(fund, request, story.awaitForwardPlan(partnership, request));
    }

    /** What has been asked for. */
    record Asked(String fund, String request, String planItem) {}

    private Suite start() {
        return Prepared.start(SuiteOptions.in(data).instances(instances));
    }

    @Override
    public void close() {
        suite.close();
    }
}
