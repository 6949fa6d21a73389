package org.quorate.membership.attendance.domain;

/** How a member stood to a meeting. */
public enum Presence {
    /** There in person. */
    PRESENT,
    /** There through a substitute, which is not coming (R-MEM-11). */
    REPRESENTED,
    /** Not there, and said so. */
    APOLOGIES,
    /** Not there, or not recorded. */
    ABSENT
}
