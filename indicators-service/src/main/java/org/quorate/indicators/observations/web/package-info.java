/** Takes observations over HTTP from analysts, and shows them to anyone. */
@NullMarked
package org.quorate.indicators.observations.web;

import org.jspecify.annotations.NullMarked;
