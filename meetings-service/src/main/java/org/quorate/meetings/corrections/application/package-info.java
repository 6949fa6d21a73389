/** Corrects a decision in its register, and says which ones have been; controllers call it. */
@NullMarked
package org.quorate.meetings.corrections.application;

import org.jspecify.annotations.NullMarked;
