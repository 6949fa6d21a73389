package org.quorate.meetings.voting.races;

import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.electorate.domain.Electorates;

/** The one electorate that there is, whatever it is called. */
record OneElectorate(Electorate electorate) implements Electorates {

    @Override
    public void freeze(ElectorateId id, Electorate frozen) {
        throw new UnsupportedOperationException("it is frozen already");
    }

    @Override
    public Electorate of(ElectorateId id) {
        return electorate;
    }
}
