package org.quorate.funding;

import java.util.concurrent.Callable;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Tenants;

/** Work on stored things, done for the borough. */
public final class InATenant {

    private InATenant() {}

    public static <T> T call(Callable<T> work) {
        try {
            return Tenancy.in(new TenantId(Tenants.BOROUGH), work::call);
        } catch (RuntimeException passed) {
            throw passed;
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
