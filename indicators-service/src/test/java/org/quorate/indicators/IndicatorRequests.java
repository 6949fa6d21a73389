package org.quorate.indicators;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;

/** Requests as the tests of the API make them. */
public final class IndicatorRequests {

    public static final String ROOT = "/api/" + Tenants.COUNTY + "/indicators";
    public static final String ANALYST = Tokens.of("gcc-analyst", Tenants.COUNTY, "analyst");

    private IndicatorRequests() {}

    /** A code that no other test uses. */
    public static String code() {
        return "9." + UUID.randomUUID().toString().substring(0, 8);
    }

    public static Map<String, Object> definition(String code, String polarity, String unit) {
        return Map.of(
                "code", code,
                "name", "Percentage of physically inactive adults",
                "polarity", polarity,
                "unit", unit,
                "priority", "Physical activity");
    }

    /** Defines an indicator; the answer is its path. */
    public static String defined(Api api, String polarity, String unit) {
        ApiAnswer answer = api.as(ANALYST).post(ROOT, definition(code(), polarity, unit));
        return answer.header("Location").orElseThrow();
    }

    public static Map<String, Object> report(String area, String name, Object... fields) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "area", area, "areaName", name, "period", "2017/18", "source", "Public Health Outcomes Framework"));
        for (int field = 0; field < fields.length; field += 2) {
            report.put((String) fields[field], fields[field + 1]);
        }
        return report;
    }

    public static Map<String, Object> gloucestershire(Object... fields) {
        return report("E10000013", "Gloucestershire", fields);
    }

    public static ApiAnswer observe(Api api, String indicator, Map<String, Object> report) {
        return api.as(ANALYST).post(indicator + "/observations", report);
    }
}
