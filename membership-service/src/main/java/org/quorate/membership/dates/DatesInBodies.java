package org.quorate.membership.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a date in a request's body: ISO 8601, and within {@link Years}. */
@JacksonComponent
class DatesInBodies extends ValueDeserializer<LocalDate> {

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : "";
        try {
            return Years.within(LocalDate.parse(text));
        } catch (DateTimeException | IllegalArgumentException notADate) {
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, text, "is an ISO date such as 2019-07-23");
        }
    }
}
