package fr.maillage.web.deployment.dropin;

import fr.maillage.actor.ActorService;
import fr.maillage.deployment.dropin.DropInCheckService;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.dropin.Pause;
import fr.maillage.deployment.dropin.Rhythm;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.place.PlaceNames;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RuleTexts;
import fr.maillage.shared.Violation;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of the values of drop-ins in the page's language. */
@Named("dropInLabels")
@RequestScoped
public class DropInLabels extends RecordLabels<DropInField> {

    private static final String PLACE = "/place/detail.xhtml?id=";

    @Inject
    private PlaceNames places;

    @Inject
    private ActorService actors;

    @Inject
    private DropInCheckService checks;

    @Inject
    private Texts texts;

    private Map<UUID, List<Violation>> said = Map.of();

    public DropInLabels() {
        super(DropInField.class, "deployment.dropin");
    }

    @Override
    protected String reference(DropInField field, String id) {
        if (field == DropInField.PLACE) {
            UUID place = Identifiers.of("place", id);
            return places.of(List.of(place)).getOrDefault(place, id);
        }
        try {
            return actors.reference(Identifiers.of("actor", id)).name();
        } catch (Problem unknown) {
            return id;
        }
    }

    @Override
    public void about(List<?> rows) {
        said = checks.of(rows.stream().map(DropInView.class::cast).toList());
    }

    @Override
    public String listed(String column, Object row) {
        if (!(row instanceof DropInView dropIn)) {
            return null;
        }
        return switch (column) {
            case "code" -> code(dropIn);
            case "hours" -> when(dropIn.rhythm());
            case "weeklyHours" -> hours(dropIn.rhythm().weeklyHours());
            default -> null;
        };
    }

    private String code(DropInView dropIn) {
        return said.containsKey(dropIn.id())
                ? dropIn.code() + " – "
                        + texts.of(
                                "deployment.dropin.said", said.get(dropIn.id()).size())
                : dropIn.code();
    }

    @Override
    public String filtered(String filter, String value) {
        return "place".equals(filter) ? reference(DropInField.PLACE, value) : value;
    }

    @Override
    protected String item(DropInField field, String code) {
        return field == DropInField.PAUSES ? Pause.read(code).map(this::pause).orElse(code) : code;
    }

    private String pause(Pause pause) {
        return texts.of("deployment.dropin.pause", texts.date(pause.from()), texts.date(pause.to()));
    }

    @Override
    public String text(String key, String stored) {
        if (stored == null || stored.isEmpty()) {
            return super.text(key, stored);
        }
        if (DropInField.WEEKS.key().equals(key)) {
            return weeks(stored);
        }
        return DropInField.OPENING_HOURS.key().equals(key)
                ? OpeningWeek.read(stored).map(DropInLabels::days).orElse(stored)
                : super.text(key, stored);
    }

    private String weeks(String stored) {
        return stored.length() < 3 && stored.chars().allMatch(Character::isDigit)
                ? texts.of("deployment.dropin.rhythm", Integer.valueOf(stored))
                : stored;
    }

    /** The page of the place. */
    @Override
    public String href(FieldValues<DropInField> values, String key) {
        return DropInField.PLACE.key().equals(key) && values.text(DropInField.PLACE) != null
                ? PLACE + values.text(DropInField.PLACE)
                : super.href(values, key);
    }

    /** Tells a contradiction in words. */
    public String said(Violation violation) {
        return RuleTexts.text(violation, locale());
    }

    /** The weekdays and hours of a rhythm, and how often. */
    public String when(Rhythm rhythm) {
        String days = days(rhythm.week());
        return rhythm.weeks() == 1 ? days : days + ", " + texts.of("deployment.dropin.rhythm", rhythm.weeks());
    }

    /** The days on which it is held alone: on most of the others nobody expects it. */
    private static String days(OpeningWeek week) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> !week.on(day).isEmpty())
                .map(day -> day.getDisplayName(TextStyle.FULL, locale()) + " " + OpeningWeek.typed(week.on(day)))
                .collect(Collectors.joining(" ; "));
    }

    /** Codes in one text. */
    public String list(List<String> codes) {
        return String.join(", ", codes);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** Hours as people write them. */
    public String hours(BigDecimal hours) {
        return texts.of("deployment.dropin.hours", hours);
    }
}
