package org.quorate.testkit;

/** The tenants that tests are told of. */
public final class Tenants {

    public static final String COUNTY = "gloucestershire-cc";
    public static final String BOROUGH = "tewkesbury-bc";
    public static final String ICB = "nhs-gloucestershire-icb";

    private Tenants() {}
}
