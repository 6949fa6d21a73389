/** Tasks that meetings give, followed up until they are done. */
@NullMarked
package org.quorate.gateway.site.actions;

import org.jspecify.annotations.NullMarked;
