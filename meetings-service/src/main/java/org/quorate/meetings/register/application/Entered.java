package org.quorate.meetings.register.application;

/** Who is to know that something new stands in a register; signing is. */
public interface Entered {

    /** May be told again of the same entry. */
    void in(String register);
}
