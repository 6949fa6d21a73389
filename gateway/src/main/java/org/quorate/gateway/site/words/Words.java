package org.quorate.gateway.site.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.reading.Amount;
import org.springframework.stereotype.Component;

/** Dates in British form and London time, money in pounds, counts with the right plural. */
@Component("words")
public class Words {

    private static final Locale BRITISH = Locale.UK;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", BRITISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", BRITISH);

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    public String date(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : DATE.format(inLondon(moment));
    }

    public String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    public String day(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : DAY.format(inLondon(moment));
    }

    public String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : time(moment) + " on " + day(moment);
    }

    public String moment(Instant instant) {
        return moment(instant.atZone(Clock.LONDON).toOffsetDateTime());
    }

    /** 10am, 2:30pm, midday, midnight: as the GOV.UK style guide has it. */
    public String time(OffsetDateTime moment) {
        ZonedDateTime local = inLondon(moment);
        int hour = local.getHour();
        int minute = local.getMinute();
        if (minute == 0 && hour == 0) return "midnight";
        if (minute == 0 && hour == 12) return "midday";
        String half = hour < 12 ? "am" : "pm";
        int twelve = hour % 12 == 0 ? 12 : hour % 12;
        return minute == 0 ? twelve + half : "%d:%02d%s".formatted(twelve, minute, half);
    }

    public String dayOfMonth(OffsetDateTime moment) {
        return Integer.toString(inLondon(moment).getDayOfMonth());
    }

    public String shortMonth(OffsetDateTime moment) {
        return shortMonth(inLondon(moment).toLocalDate());
    }

    public String shortMonth(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, BRITISH);
    }

    public String year(OffsetDateTime moment) {
        return Integer.toString(inLondon(moment).getYear());
    }

    public String kindOfTenant(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "council" -> "Council";
            case "icb" -> "Integrated care board";
            case "nhs-trust" -> "NHS trust";
            default -> "Organisation";
        };
    }

    public String kindOfBody(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "" -> "Board";
            case "HWB" -> "Health and wellbeing board";
            case "ICP" -> "Integrated care partnership";
            case "ILP" -> "Integrated locality partnership";
            case "CSP" -> "Community safety partnership";
            case "LSP" -> "Local strategic partnership";
            default -> sentence(kind);
        };
    }

    public String iso(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(inLondon(moment));
    }

    public String money(@Nullable Amount amount) {
        if (amount == null) return "";
        var format = NumberFormat.getNumberInstance(BRITISH);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        String sign = amount.amount().signum() < 0 ? "−" : "";
        return sign + "£" + format.format(amount.amount().abs());
    }

    public String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    public String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    public String sentence(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(BRITISH) + text.substring(1);
    }

    public String listed(Collection<String> parts) {
        return listed(parts, "and");
    }

    public String listed(Collection<String> parts, String conjunction) {
        var list = parts.stream().toList();
        if (list.size() < 2) return String.join("", list);
        return String.join(", ", list.subList(0, list.size() - 1)) + " " + conjunction + " " + list.getLast();
    }

    private static ZonedDateTime inLondon(OffsetDateTime moment) {
        return moment.atZoneSameInstant(Clock.LONDON);
    }
}
