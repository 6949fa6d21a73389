package org.quorate.meetings.exempt.application;

/** Whose words were put in the end, where a motion was amended; voting answers. */
public interface Reworded {

    /** The id of the amendment whose text took the place of the motion's, or that of the motion itself. */
    String by(String motion);
}
