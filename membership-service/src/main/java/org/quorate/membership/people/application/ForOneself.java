package org.quorate.membership.people.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.problems.NotAllowed;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;

/** Who acts for a person here: the secretariat, or that person by their own account, from whatever tenant they sign in. */
public final class ForOneself {

    private static final Set<String> SECRETARIAT = Set.of("secretariat");

    private ForOneself() {}

    /** Whether the caller is that person; refused to one who is neither that nor of the secretariat. */
    public static boolean isCallerOrSecretariat(@Nullable String account) {
        Caller caller = Caller.required();
        if (isSelf(caller, account)) {
            return true;
        }
        if (isSecretariat(caller)) {
            return false;
        }
        if (!caller.belongsTo(Tenancy.current())) {
            throw new NotFound("There is no such thing here.");
        }
        throw new NotAllowed("R-ALL-1", "This is for the secretariat, or for the person themself.");
    }

    /** Whether the caller of the request at hand, if there is one, may see what is withheld from the public about a person. */
    public static boolean maySeeWithheld(@Nullable String account) {
        return Caller.current()
                .filter(caller -> isSelf(caller, account) || isSecretariat(caller))
                .isPresent();
    }

    private static boolean isSelf(Caller caller, @Nullable String account) {
        return account != null && account.equals(caller.account());
    }

    private static boolean isSecretariat(Caller caller) {
        return caller.hasAnyOf(SECRETARIAT, Tenancy.current());
    }
}
