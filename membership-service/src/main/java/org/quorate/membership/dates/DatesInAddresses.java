package org.quorate.membership.dates;

import java.time.LocalDate;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a date in an address, such as {@code ?on=2019-07-23}: ISO 8601, and within {@link Years}. */
@Component
class DatesInAddresses implements Converter<String, LocalDate> {

    @Override
    public LocalDate convert(String text) {
        return Years.within(LocalDate.parse(text.strip()));
    }
}
