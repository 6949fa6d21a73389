package org.quorate.local.command;

import java.io.PrintWriter;
import org.quorate.local.people.DemoPeople;
import org.quorate.local.suite.Addresses;

/** What someone needs to know once everything runs. */
final class Welcome {
    private Welcome() {}

    static void to(Addresses addresses, PrintWriter out) {
        out.println();
        out.println("Open " + addresses.gateway());
        out.println("The people of the demo sign in with the password " + DemoPeople.PASSWORD + ":");
        DemoPeople.load()
                .people()
                .forEach(person ->
                        out.printf("  %-24s %-44s %s%n", person.account(), person.office(), person.rolesInWords()));
        out.println("A token for curl: infra/token "
                + DemoPeople.load().people().getFirst().account());
        out.println();
        out.flush();
    }
}
