/** HTTP in: requests and what is done with them. */
@NullMarked
package org.quorate.funding.requests.web;

import org.jspecify.annotations.NullMarked;
