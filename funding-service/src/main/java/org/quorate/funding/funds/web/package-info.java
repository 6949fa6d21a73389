/** HTTP in: funds with what is left of them. */
@NullMarked
package org.quorate.funding.funds.web;

import org.jspecify.annotations.NullMarked;
