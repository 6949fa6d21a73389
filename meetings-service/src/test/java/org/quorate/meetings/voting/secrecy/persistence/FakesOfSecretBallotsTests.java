package org.quorate.meetings.voting.secrecy.persistence;

import org.junit.jupiter.api.Nested;
import org.quorate.meetings.fixtures.FakeMarks;
import org.quorate.meetings.fixtures.FakePapers;
import org.quorate.meetings.voting.secrecy.domain.Marks;
import org.quorate.meetings.voting.secrecy.domain.Papers;

class FakesOfSecretBallotsTests {

    @Nested
    class FakeMarksTests implements MarksContract {

        private final Marks marks = new FakeMarks();

        @Override
        public Marks marks() {
            return marks;
        }
    }

    @Nested
    class FakePapersTests implements PapersContract {

        private final Papers papers = new FakePapers();

        @Override
        public Papers papers() {
            return papers;
        }
    }
}
