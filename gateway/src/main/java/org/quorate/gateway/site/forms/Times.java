package org.quorate.gateway.site.forms;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of day as people write them: 10:00, 10.30, 2pm, 2:30pm. */
final class Times {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::00)?\\s*(am|pm)?");

    private Times() {}

    static Optional<LocalTime> read(String text) {
        var parts = WRITTEN.matcher(text.strip().toLowerCase(Locale.UK));
        if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) return Optional.empty();
        int hour = Integer.parseInt(parts.group(1));
        if (parts.group(3) != null) {
            if (hour < 1 || hour > 12) return Optional.empty();
            hour = hour % 12 + (parts.group(3).equals("pm") ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(hour, parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2))));
        } catch (DateTimeException unreal) {
            return Optional.empty();
        }
    }
}
