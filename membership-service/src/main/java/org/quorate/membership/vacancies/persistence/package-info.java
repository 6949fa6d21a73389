/** Who has been asked, in MongoDB, one document a body. */
@NullMarked
package org.quorate.membership.vacancies.persistence;

import org.jspecify.annotations.NullMarked;
