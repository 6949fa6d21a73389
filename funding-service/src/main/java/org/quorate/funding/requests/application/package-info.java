/** What applicants, assessors and finance do with a request, and what it hears. */
@NullMarked
package org.quorate.funding.requests.application;

import org.jspecify.annotations.NullMarked;
