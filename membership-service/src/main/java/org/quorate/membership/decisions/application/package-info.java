/** What a feature offers that wants to act on decisions; called when one is heard. */
@NullMarked
package org.quorate.membership.decisions.application;

import org.jspecify.annotations.NullMarked;
