/** The door for proposals: the secretariat's until they are shown, then also the members'; called over HTTP. */
@NullMarked
package org.quorate.membership.proposals.web;

import org.jspecify.annotations.NullMarked;
