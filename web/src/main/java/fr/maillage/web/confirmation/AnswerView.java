package fr.maillage.web.confirmation;

import fr.maillage.confirmation.answer.AnswerPage;
import fr.maillage.confirmation.answer.AnswerRecord;
import fr.maillage.confirmation.answer.AnswerService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.moderation.PlaceCorrections;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.place.HoursForm;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.door.LinkDoor;
import fr.maillage.web.shared.door.LinkServlet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The page behind the link of a campaign's message. It shows; answers are sent to {@link AnswerServlet} by plain forms,
 * without scripts and without a session, and what is wrong with one comes back here.
 */
@Named
@RequestScoped
public class AnswerView {

    /** Tells if the week that was typed counts, or the hours stay as they are. */
    static final String HOURS_MODE = "hoursMode";

    static final String WEEK = "week";

    private static final List<PlaceField> SHOWN = List.of(
            PlaceField.ADDRESS,
            PlaceField.LOCALITY,
            PlaceField.PHONE,
            PlaceField.EMAILS,
            PlaceField.WEBSITES,
            PlaceField.OPENING_HOURS,
            PlaceField.SERVICES,
            PlaceField.PUBLICS,
            PlaceField.FEES,
            PlaceField.SUMMARY);

    @Inject
    private AnswerService answers;

    @Inject
    private LinkDoor door;

    @Inject
    private LanguageView language;

    private final Map<UUID, HoursForm> hours = new HashMap<>();
    private String link;
    private AnswerPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows; a link that leads nowhere leaves a page that says so, and nothing else. */
    public void open() {
        LinkDoor.Shown<AnswerPage> shown = door.show(link, answers::open);
        page = shown.page();
        state = page != null && page.used() ? "used" : shown.state();
    }

    /** The fields that are shown, in the order of the page. */
    public List<PlaceField> getShown() {
        return SHOWN;
    }

    /** Gives the value of a field, as it is stored; null where it is empty. */
    public String raw(AnswerRecord record, PlaceField field) {
        return record.place().texts().get(field);
    }

    /** The fields that may be corrected. */
    public List<PlaceField> getFields() {
        return PlaceCorrections.FIELDS;
    }

    /** Gives the value of a field, or what was typed when the answer came back. */
    public String value(AnswerRecord record, PlaceField field) {
        if (problem().isPresent() && of(record)) {
            return request().getParameter("f-" + field.key());
        }
        return record.place().texts().getOrDefault(field, "");
    }

    /** The opening hours as a week, or what was typed when the answer came back. */
    public HoursForm hours(AnswerRecord record) {
        return hours.computeIfAbsent(
                record.place().id(),
                id -> correcting(record) && isWeek()
                        ? HoursForm.typed(request()::getParameter)
                        : new HoursForm(raw(record, PlaceField.OPENING_HOURS)));
    }

    /** Tells if the week counts: a week that cannot show all that the hours say must be chosen. */
    public boolean week(AnswerRecord record) {
        return correcting(record) ? isWeek() : new HoursForm(raw(record, PlaceField.OPENING_HOURS)).isShowable();
    }

    private boolean isWeek() {
        return WEEK.equals(request().getParameter(HOURS_MODE));
    }

    /** Tells if a week can show all that the hours of a record say. */
    public boolean showable(AnswerRecord record) {
        return new HoursForm(raw(record, PlaceField.OPENING_HOURS)).isShowable();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    /** The exceptions that the page has room for, by number. */
    public List<Integer> getExceptions() {
        return IntStream.rangeClosed(1, HoursForm.EXCEPTIONS).boxed().toList();
    }

    /** Tells the error of a field; empty when there is none. */
    public String error(AnswerRecord record, PlaceField field) {
        return wrong(record, field.key());
    }

    /** Tells the error of an input; empty when there is none. */
    public String wrong(AnswerRecord record, String input) {
        return of(record)
                ? problem().stream()
                        .flatMap(p -> p.violations().stream())
                        .filter(v -> input.equals(v.field()))
                        .findFirst()
                        .map(this::sentence)
                        .orElse("")
                : "";
    }

    /** All that is wrong with an answer, each with the name of its field where it has one. */
    public List<String> errors(AnswerRecord record) {
        return of(record)
                ? problem().stream()
                        .flatMap(p -> p.violations().stream())
                        .map(v -> getFields().stream()
                                        .filter(f -> f.key().equals(v.field()))
                                        .map(f -> Messages.text(language.getLocale(), "place.field." + f.key()) + " – ")
                                        .findFirst()
                                        .orElse("")
                                + sentence(v))
                        .toList()
                : List.of();
    }

    /** Tells if the form of corrections is open: it came back. */
    public boolean correcting(AnswerRecord record) {
        return problem().isPresent() && of(record) && "correct".equals(request().getParameter("action"));
    }

    /** The answer that was just taken; null where none was. */
    public String getDone() {
        String done = request().getParameter("done");
        return done != null && ConfirmationPatterns.DONE.matches(done) ? done : null;
    }

    /** One of nowhere, throttled, expired, used, open. */
    public String getState() {
        return state;
    }

    public AnswerPage getPage() {
        return page;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    private boolean of(AnswerRecord record) {
        return record.place().id().toString().equals(request().getParameter("place"));
    }

    private Optional<Problem> problem() {
        return Optional.ofNullable((Problem) request().getAttribute(LinkServlet.PROBLEM));
    }

    private String sentence(Violation violation) {
        return RuleTexts.text(violation, language.getLocale());
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
