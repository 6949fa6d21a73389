package org.quorate.funding.requests.domain;

/**
 * Who does something with a request.
 *
 * @param account by which one person is told from another; never shown
 * @param office as it is shown
 */
public record Person(String account, String office) {

    public boolean isSameAs(Person other) {
        return account.equals(other.account);
    }
}
