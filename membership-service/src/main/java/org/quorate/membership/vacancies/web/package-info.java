/** The door to vacancies. */
@NullMarked
package org.quorate.membership.vacancies.web;

import org.jspecify.annotations.NullMarked;
