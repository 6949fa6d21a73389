package org.quorate.gateway.site.acting;

import org.quorate.gateway.site.forms.Form;

/** One of several things that are done in the same place: what is asked for it, and what is said once it is done. */
public record Deed(Form form, String done) {}
