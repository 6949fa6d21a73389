/** The door to questions: the one place where anyone may send something without an account. */
@NullMarked
package org.quorate.meetings.questions.web;

import org.jspecify.annotations.NullMarked;
