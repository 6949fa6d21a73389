/** Vacancies in the words of the contract. */
@NullMarked
package org.quorate.membership.vacancies.publishing;

import org.jspecify.annotations.NullMarked;
