package org.quorate.funding.requests.domain;

import java.util.Optional;

/**
 * Whose agreement a request needs: as its fund had it when the request was drafted (R-FND-3).
 *
 * @param body the id of the body that agrees the spending
 * @param officer the office that approves it, having consulted {@code consulted}
 */
public record Terms(String body, String officer, String consulted) {

    /** On which side a decision counts; on none, if neither the body nor that officer with that consultation took it. */
    Optional<Side> sideOf(Decision.Maker maker) {
        return switch (maker) {
            case Decision.ByBody(var id) -> id.equals(body) ? Optional.of(Side.BODY) : Optional.empty();
            case Decision.ByOfficer(var office, var member) ->
                isSame(office, officer) && isSame(member, consulted) ? Optional.of(Side.OFFICER) : Optional.empty();
        };
    }

    private static boolean isSame(String named, String wanted) {
        return named.strip().equalsIgnoreCase(wanted.strip());
    }
}
