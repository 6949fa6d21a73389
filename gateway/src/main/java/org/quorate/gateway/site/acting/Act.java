package org.quorate.gateway.site.acting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.signin.Caller;
import org.quorate.gateway.site.Crumb;
import org.quorate.gateway.site.forms.Complaint;
import org.quorate.gateway.site.forms.Document;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.FormPage;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a page does. At the same address it is asked for (GET) and done (POST); what is refused is shown on the
 * form again, with everything that was entered.
 */
public final class Act {

    private static final String KEY = "_key";
    private static final String VERSION = "_version";
    private static final String MORE = "_more";
    private static final String LESS = "_less";

    private final Commands commands;
    private final Tenant tenant;
    private final Caller caller;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Map<String, Object> shownBeside = new HashMap<>();
    private String view = "forms/form";
    private List<Crumb> trail = List.of();
    private Form form = Form.called("");
    private Entered filled = Entered.NOTHING;
    private @Nullable String current;
    private Shape shape = entered -> entered;
    private HttpMethod method = HttpMethod.POST;
    private String service = "";
    private String path = "";
    private List<Object> variables = List.of();

    Act(Commands commands, Tenant tenant, Caller caller, HttpServletRequest request, HttpServletResponse response) {
        this.commands = commands;
        this.tenant = tenant;
        this.caller = caller;
        this.request = request;
        this.response = response;
    }

    public Act at(List<Crumb> breadcrumbs) {
        this.trail = breadcrumbs;
        return this;
    }

    public Act asking(Form asked) {
        this.form = asked;
        return this;
    }

    /** A page of its own instead of the plain one; it has {@code page}, a {@link FormPage}, and what is shown beside. */
    public Act on(String template, Map<String, ?> beside) {
        this.view = template;
        this.shownBeside.putAll(beside);
        return this;
    }

    /** What the fields hold before anyone has entered anything. */
    public Act filledWith(JsonNode document) {
        this.filled = form.filledWith(document);
        return this;
    }

    public Act startingWith(Entered entered) {
        this.filled = entered;
        return this;
    }

    /** What the thing to be changed was read as: a change of what someone else changed meanwhile is not made. */
    public Act ifStill(@Nullable String version) {
        this.current = version;
        return this;
    }

    /** Sends the document in another shape than it is asked for. */
    public Act shapedAs(Shape other) {
        this.shape = other;
        return this;
    }

    public Act post(String to, String address, Object... parts) {
        return send(HttpMethod.POST, to, address, parts);
    }

    public Act put(String to, String address, Object... parts) {
        return send(HttpMethod.PUT, to, address, parts);
    }

    public Act delete(String to, String address, Object... parts) {
        return send(HttpMethod.DELETE, to, address, parts);
    }

    private Act send(HttpMethod verb, String to, String address, Object... parts) {
        this.method = verb;
        this.service = to;
        this.path = address;
        this.variables = List.of(parts);
        return this;
    }

    /** Leads, once it is done, to a page that says so. */
    public ModelAndView then(String said, String page, Object... parts) {
        return then(said, _ -> address(page, parts));
    }

    /** Leads to a page that depends on what was done. */
    public ModelAndView then(String said, Function<JsonNode, String> page) {
        return done(shown -> {
            RequestContextUtils.getOutputFlashMap(request).put("done", said);
            return seeOther(page.apply(shown));
        });
    }

    /** Shows the answer on the same page, for what only asks and changes nothing. */
    public ModelAndView thenShow(String name, Function<JsonNode, ?> answer) {
        return done(shown -> ask(Entered.of(request.getParameterMap()), List.of(), null, HttpStatus.OK)
                .addObject(name, answer.apply(shown)));
    }

    /** An address of this site with its variable parts filled in. */
    public static String address(String page, Object... parts) {
        return UriComponentsBuilder.fromUriString(page)
                .encode()
                .buildAndExpand(parts)
                .toUriString();
    }

    private ModelAndView done(Function<JsonNode, ModelAndView> then) {
        if (!request.getMethod().equals("POST")) {
            return ask(Kept.returned(request, filled), List.of(), null, HttpStatus.OK);
        }
        Entered entered = Entered.of(request.getParameterMap());
        String more = request.getParameter(MORE);
        String less = request.getParameter(LESS);
        if (more != null || less != null) return ask(form.without(entered, less), List.of(), more, HttpStatus.OK);
        return act(form.compacted(entered), then);
    }

    private ModelAndView act(Entered entered, Function<JsonNode, ModelAndView> then) {
        Document document = form.document(entered);
        List<Upload> uploads = uploads();
        var complaints = new ArrayList<>(document.complaints());
        form.files()
                .filter(file -> !file.optional()
                        && uploads.stream().noneMatch(upload -> file.pointer().equals("/" + upload.part())))
                .forEach(
                        file -> complaints.add(new Complaint(file.pointer(), Upload.missing(request, file.pointer()))));
        if (!complaints.isEmpty()) return ask(entered, complaints, null, HttpStatus.UNPROCESSABLE_CONTENT);
        var command = new Command(
                service,
                method,
                path,
                variables,
                shape.sent(document.json()),
                uploads,
                key(),
                given(VERSION),
                sender());
        return switch (commands.send(command)) {
            case Outcome.Done(JsonNode shown) -> then.apply(shown);
            case Outcome.Refused refused -> refused(refused, entered);
            case Outcome.Overtaken _ -> overtaken(entered);
            case Outcome.Away(String sentence) -> again(entered, sentence);
            case Outcome.SignedOut _ -> signInAgain(entered);
        };
    }

    private Command.Sender sender() {
        return new Command.Sender(request.getRemoteAddr(), !caller.equals(Caller.NOBODY));
    }

    private ModelAndView refused(Outcome.Refused refused, Entered entered) {
        List<Complaint> complaints = refused.complaints().stream()
                .map(complaint ->
                        complaint.pointer() == null ? complaint : complaint.at(shape.asked(complaint.pointer())))
                .toList();
        return switch (refused.status()) {
            case 404 -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case 403 ->
                throw new NotAllowed(
                        tenant, caller, refused.complaints().getFirst().detail());
            case 409 -> ask(entered, complaints, null, HttpStatus.CONFLICT);
            default -> ask(entered, complaints, null, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private ModelAndView overtaken(Entered entered) {
        return ask(
                        entered,
                        List.of(new Complaint(
                                null,
                                "Someone else changed this meanwhile. Sending it again puts what you entered in place"
                                        + " of what they did.")),
                        null,
                        HttpStatus.PRECONDITION_FAILED)
                .addObject("asItIsNow", request.getRequestURI());
    }

    /** With the same key, so that what may have been done is not done twice. */
    private ModelAndView again(Entered entered, String sentence) {
        var page = FormPage.of(form, entered, List.of(new Complaint(null, sentence)), null, key(), given(VERSION));
        return show(page, HttpStatus.SERVICE_UNAVAILABLE);
    }

    private ModelAndView signInAgain(Entered entered) {
        Kept.until(request, entered);
        new HttpSessionRequestCache().saveRequest(request, response);
        return seeOther("/sign-in");
    }

    private ModelAndView ask(
            Entered entered, List<Complaint> complaints, @Nullable String extended, HttpStatus status) {
        String key = UUID.randomUUID().toString();
        return show(FormPage.of(form, entered, complaints, extended, key, current), status);
    }

    private ModelAndView show(FormPage page, HttpStatus status) {
        var shown = new ModelAndView(view, shownBeside);
        shown.setStatus(status);
        shown.addObject("page", page);
        shown.addObject("trail", trail);
        return shown;
    }

    private List<Upload> uploads() {
        return form.files()
                .flatMap(file -> Upload.in(request, file.pointer()).stream())
                .toList();
    }

    private String key() {
        String key = given(KEY);
        return key == null || !key.matches("[A-Za-z0-9-]{8,64}")
                ? UUID.randomUUID().toString()
                : key;
    }

    private static ModelAndView seeOther(String page) {
        var redirect = new RedirectView(page);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    private @Nullable String given(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }
}
