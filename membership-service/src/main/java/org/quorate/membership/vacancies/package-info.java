/** Seats that nobody holds: since when, who must fill them, and since when that party has been asked (R-MEM-13). */
@NullMarked
package org.quorate.membership.vacancies;

import org.jspecify.annotations.NullMarked;
