/** What is vacant on a tenant's bodies, whose it is to fill, and which terms end before long. */
@NullMarked
package org.quorate.gateway.site.vacancies;

import org.jspecify.annotations.NullMarked;
