/** What is vacant on a day, and who has been asked by when to fill it; the use cases beside it call. */
@NullMarked
package org.quorate.membership.vacancies.domain;

import org.jspecify.annotations.NullMarked;
