/** Joint selections to an office: who is put forward, and which sides have consented. */
@NullMarked
package org.quorate.gateway.site.selections;

import org.jspecify.annotations.NullMarked;
