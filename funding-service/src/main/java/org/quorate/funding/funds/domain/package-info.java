/** What a fund is: its terms, which nobody can break and no code knows beforehand. */
@NullMarked
package org.quorate.funding.funds.domain;

import org.jspecify.annotations.NullMarked;
