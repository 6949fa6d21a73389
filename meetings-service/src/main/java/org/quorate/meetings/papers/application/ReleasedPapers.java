package org.quorate.meetings.papers.application;

import org.quorate.meetings.papers.domain.Paper;

/** Which exempt papers anyone may see by now; releases answer. */
public interface ReleasedPapers {

    boolean include(Paper paper);
}
