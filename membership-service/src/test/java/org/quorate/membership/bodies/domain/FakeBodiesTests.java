package org.quorate.membership.bodies.domain;

class FakeBodiesTests implements BodiesContract {

    private final Bodies fake = new FakeBodies();

    @Override
    public Bodies bodies() {
        return fake;
    }
}
