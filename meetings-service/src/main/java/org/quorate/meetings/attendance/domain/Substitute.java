package org.quorate.meetings.attendance.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.roll.domain.PersonId;

/**
 * A substitute named for a member, for this meeting only (R-MEM-10).
 *
 * @param account by which the substitute signs in, and votes for the member's seat while there instead of the member
 * @param shortNotice whether the notice came later than the constitution asks for
 */
public record Substitute(
        PersonId member, String office, String by, @Nullable String account, Instant notifiedAt, boolean shortNotice) {

    private static final int LONGEST_ACCOUNT = 200;

    public Substitute {
        if (account != null && (account.isBlank() || account.length() > LONGEST_ACCOUNT)) {
            throw new IllegalArgumentException("an account is named in at most " + LONGEST_ACCOUNT + " characters");
        }
    }

    /** The same, with an account of one's own. */
    public Substitute signingInAs(String own) {
        return new Substitute(member, office, by, own, notifiedAt, shortNotice);
    }

    public boolean signsInAs(String name) {
        return name.equals(account);
    }
}
