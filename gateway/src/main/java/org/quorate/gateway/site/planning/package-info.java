/** The secretariat's pages before a meeting: calling it, its agenda and papers, publication, and moving or cancelling it. */
@NullMarked
package org.quorate.gateway.site.planning;

import org.jspecify.annotations.NullMarked;
