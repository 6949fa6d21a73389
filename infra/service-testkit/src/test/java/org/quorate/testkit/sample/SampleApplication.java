package org.quorate.testkit.sample;

import java.util.List;
import java.util.function.Consumer;
import org.quorate.contracts.meetings.MeetingCalled;
import org.quorate.starter.inbox.Inbox;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.quorate.starter.store.Journal;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;

@SpringBootApplication
public class SampleApplication {

    public record Note(String text, int amount, List<String> heard) {}

    public record Line(String text) {}

    public static void main(String[] arguments) {
        SpringApplication.run(SampleApplication.class, arguments);
    }

    @Bean
    Aggregates<Note> notes(DocumentStores stores) {
        return stores.aggregates("notes", Note.class, "text");
    }

    @Bean
    Journal<Line> lines(DocumentStores stores) {
        return stores.journal("lines", Line.class);
    }

    @Bean
    Consumer<Message<byte[]>> meetings(Inbox inbox, Noting noting) {
        return inbox.hearing().on(MeetingCalled.class, heard -> noting.hear(heard.fact()));
    }
}
