package fr.maillage.place.core;

import fr.maillage.hours.OpeningHoursSyntax;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.norm.PositionPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import fr.maillage.territory.Commune;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Checks what a record says, every field, against the national schema. An error makes a record unusable; a doubt is
 * something that sources often get wrong and that still helps people: an import keeps and reports it, a person who
 * enters it is asked to mend it.
 */
public final class PlaceValidator {

    /** The longest text of a list joined by bars. */
    private static final int LONGEST_LIST = 2000;

    private final Vocabularies vocabularies;
    private final LongFunction<Commune> communes;
    private final LocalDate today;
    private final QpvCheck qpv;

    /** Which rule a stated QPV breaks, if any. */
    @FunctionalInterface
    interface QpvCheck {

        /** @param communeId null where the record has no commune */
        Optional<String> brokenRule(String code, Long communeId);
    }

    /**
     * @param communes the commune of a territory; null when it is no commune of today
     * @param today the day in Paris
     */
    public PlaceValidator(Vocabularies vocabularies, LongFunction<Commune> communes, LocalDate today) {
        this(vocabularies, communes, today, (code, commune) -> Optional.empty());
    }

    /** @param qpv judges the QPV that a record states */
    public PlaceValidator(Vocabularies vocabularies, LongFunction<Commune> communes, LocalDate today, QpvCheck qpv) {
        this.vocabularies = vocabularies;
        this.communes = communes;
        this.today = today;
        this.qpv = qpv;
    }

    /** All errors and doubts of a record, in the order of the fields. */
    public Findings check(PlaceValues values) {
        Findings findings = new Findings(new ArrayList<>(), new ArrayList<>());
        for (PlaceField field : PlaceField.values()) {
            Object value = values.get(field);
            if (value instanceof String text) {
                checkText(field, text, findings);
            } else if (value instanceof List<?>) {
                checkList(field, values.list(field), findings);
            }
        }
        checkName(values, findings);
        checkLocality(values, findings);
        checkPivot(values, findings);
        checkDates(values, findings);
        checkQpv(values, findings);
        Position position = values.position();
        if (position != null) {
            PositionPolicy.brokenRule(position.latitude(), position.longitude())
                    .ifPresent(rule ->
                            findings.error("latitude", rule, position.latitude() + ", " + position.longitude()));
        }
        return findings;
    }

    private void checkText(PlaceField field, String text, Findings findings) {
        if (text.length() > field.maxLength()) {
            findings.error(field.key(), "too-long", text, Integer.toString(field.maxLength()));
            return;
        }
        switch (field) {
            case PHONE -> {
                if (!PhonePolicy.normalise(text).filter(text::equals).isPresent()) {
                    findings.error(field.key(), "phone", text);
                }
            }
            case ACCESSIBILITY_URL, APPOINTMENT_URL -> checkUrl(field, text, findings);
            case OPENING_HOURS -> {
                if (!OpeningHoursSyntax.valid(text)) {
                    findings.doubt(field.key(), "opening-hours", text, OpeningHoursSyntax.brokenPart(text));
                }
            }
            default -> {
                // Any text will do.
            }
        }
    }

    private void checkList(PlaceField field, List<String> list, Findings findings) {
        if (field.vocabulary() != null) {
            list.forEach(code -> checkTerm(field, code, findings));
            return;
        }
        if (String.join(PlaceMapper.BAR, list).length() > LONGEST_LIST) {
            findings.error(field.key(), "too-long", String.join(PlaceMapper.BAR, list), Integer.toString(LONGEST_LIST));
        }
        for (String item : list) {
            if (item.contains(PlaceMapper.BAR)) {
                findings.error(field.key(), "no-bar", item);
            } else if (field == PlaceField.EMAILS && !EmailPolicy.valid(item)) {
                findings.error(field.key(), "email", item);
            } else if (field == PlaceField.WEBSITES) {
                checkUrl(field, item, findings);
            }
        }
    }

    private void checkTerm(PlaceField field, String code, Findings findings) {
        Optional<VocabularyTerm> term = vocabularies.find(field.vocabulary(), code);
        if (term.isEmpty()) {
            findings.error(field.key(), "unknown-value", code);
        } else if (!term.get().active()) {
            findings.doubt(field.key(), "inactive-value", term.get().label());
        }
    }

    private static void checkUrl(PlaceField field, String text, Findings findings) {
        if (!WebAddressPolicy.normalise(text).filter(text::equals).isPresent()) {
            findings.error(field.key(), "url", text);
        }
    }

    private static void checkName(PlaceValues values, Findings findings) {
        String name = values.text(PlaceField.NAME);
        if (name == null) {
            findings.error(PlaceField.NAME.key(), "required", null);
        } else if (PlainText.letters(name).isEmpty()) {
            findings.error(PlaceField.NAME.key(), "no-letters", name);
        }
        if (values.text(PlaceField.ADDRESS) == null) {
            findings.error(PlaceField.ADDRESS.key(), "required", null);
        }
    }

    private void checkLocality(PlaceValues values, Findings findings) {
        Locality locality = values.locality();
        if (locality == null) {
            findings.error("commune", "required", null);
            return;
        }
        String postalCode = locality.postalCode();
        Commune commune = communes.apply(locality.communeId());
        if (commune == null) {
            findings.error("commune", "not-a-commune", null);
        }
        if (postalCode == null || postalCode.isBlank()) {
            findings.error("postalCode", "required", null);
        } else if (PostalAddressPolicy.postalCode(postalCode)
                .filter(postalCode::equals)
                .isEmpty()) {
            findings.error("postalCode", "postal-code", postalCode);
        } else if (commune != null
                && !commune.postalCodes().isEmpty()
                && !commune.postalCodes().contains(postalCode)) {
            findings.doubt(
                    "postalCode",
                    "postal-code-commune",
                    postalCode,
                    commune.name(),
                    String.join(", ", commune.postalCodes()));
        }
    }

    private void checkPivot(PlaceValues values, Findings findings) {
        String pivot = values.text(PlaceField.PIVOT);
        if (pivot == null) {
            return;
        }
        Locality locality = values.locality();
        Commune commune = locality == null ? null : communes.apply(locality.communeId());
        boolean caledonian = commune != null && commune.insee().startsWith("988");
        Optional<String> broken = PivotPolicy.brokenRule(pivot, caledonian);
        if (broken.isPresent()) {
            findings.error(PlaceField.PIVOT.key(), broken.get(), pivot);
        } else if (!PivotPolicy.keyHolds(pivot)) {
            findings.doubt(PlaceField.PIVOT.key(), "siret-key", pivot);
        }
    }

    private void checkQpv(PlaceValues values, Findings findings) {
        String code = values.text(PlaceField.QPV);
        if (code != null) {
            Long commune = values.locality() == null ? null : values.locality().communeId();
            qpv.brokenRule(code, commune).ifPresent(rule -> findings.doubt(PlaceField.QPV.key(), rule, code));
        }
    }

    /** A record has one wrong date, however many of its groups carry it. */
    private void checkDates(PlaceValues values, Findings findings) {
        values.filled().stream()
                .filter(PlaceField::date)
                .map(field -> (LocalDate) values.get(field))
                .filter(date -> date.isAfter(today))
                .findFirst()
                .ifPresent(date -> findings.error(PlaceField.DATE_MAJ.key(), "future-date", date.toString()));
    }

    /** Errors and doubts that were found; lists in the order of discovery. */
    public record Findings(List<Violation> errors, List<Violation> doubts) {

        void error(String field, String rule, String value, String... args) {
            errors.add(Violation.of(field, rule, value, args));
        }

        void doubt(String field, String rule, String value, String... args) {
            doubts.add(Violation.of(field, rule, value, args));
        }
    }
}
