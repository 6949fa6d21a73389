package org.quorate.starter.tenancy;

/** The tenant that the work at hand is for; there is no store access without one. */
public final class Tenancy {

    private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

    private Tenancy() {}

    public static TenantId current() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("no tenant: work on stored things is always done for one");
        }
        return CURRENT.get();
    }

    public static boolean isSet() {
        return CURRENT.isBound();
    }

    public static <R, X extends Throwable> R in(TenantId tenant, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, tenant).call(work);
    }
}
