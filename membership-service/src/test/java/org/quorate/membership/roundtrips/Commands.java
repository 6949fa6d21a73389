package org.quorate.membership.roundtrips;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.stereotype.Component;

/** What is sent to the store while a request is answered; what runs beside requests is left out. */
@Component
class Commands implements MongoClientSettingsBuilderCustomizer, CommandListener {

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private volatile boolean listening;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (listening && Thread.currentThread().getName().contains("-exec-")) {
            sent.add(event.getCommandName() + " "
                    + event.getCommand().getFirstKey() + " "
                    + event.getCommand().get(event.getCommand().getFirstKey()));
        }
    }

    /** The commands that a request takes. */
    List<String> during(Supplier<?> request) {
        sent.clear();
        listening = true;
        request.get();
        listening = false;
        return List.copyOf(sent);
    }
}
