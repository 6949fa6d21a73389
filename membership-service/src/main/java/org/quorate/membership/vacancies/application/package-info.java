/** Asks for vacancies to be filled, and lists them by body and by organisation. */
@NullMarked
package org.quorate.membership.vacancies.application;

import org.jspecify.annotations.NullMarked;
