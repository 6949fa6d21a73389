/** The door to actions: public, changed by the secretariat and brought up to date by their owners. */
@NullMarked
package org.quorate.meetings.actions.web;

import org.jspecify.annotations.NullMarked;
