package org.quorate.meetings.release.domain;

/** What happens when the ground for withholding something has lapsed. */
public sealed interface ReleaseEvent {

    /** Something more of an exempt item is public. */
    record Released(Release release, Release.Part part) implements ReleaseEvent {}
}
