package org.quorate.meetings.voting.electorate.domain;

/** The frozen electorates; one never changes. */
public interface Electorates {

    void freeze(ElectorateId id, Electorate electorate);

    Electorate of(ElectorateId id);
}
