package fr.maillage.offer;

import fr.maillage.actor.ActorRef;
import fr.maillage.hours.OpeningHoursSyntax;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Brings what somebody says about an offer to its normal form, and names each field that is wrong. */
final class OfferValidator {

    /** "This place does not receive the public" is said of a place, by its record. */
    private static final String NO_PUBLIC = "sans-public";

    private static final int MOST_PEOPLE = 100_000;

    private final List<Violation> violations = new ArrayList<>();
    private final OfferValues said;
    private final OfferValues before;
    private final Vocabularies terms;

    private OfferValidator(OfferValues said, OfferValues before, Vocabularies terms) {
        this.said = said;
        this.before = before;
        this.terms = terms;
    }

    /**
     * An offer in normal form, with the national service of each finer one and the national support of each language.
     *
     * @param before what it said until now, whose terms and actor it may keep when they are out of use; empty for a new
     *     one
     * @param actors the actor with an opaque identifier; empty where there is none
     * @throws Problem INVALID with one violation per wrong field, in the order of the fields
     */
    static OfferValues check(
            OfferValues said, OfferValues before, Vocabularies terms, Function<String, Optional<ActorRef>> actors) {
        OfferValidator check = new OfferValidator(said, before, terms);
        Map<OfferField, List<String>> clean = new EnumMap<>(OfferField.class);
        for (OfferField field : OfferField.values()) {
            clean.put(field, field.vocabulary() == null ? check.one(field, actors) : check.codes(field));
        }
        if (clean.get(OfferField.SERVICES).isEmpty()) {
            check.wrong(OfferField.SERVICES, "required", null);
        }
        check.days(clean);
        if (!check.violations.isEmpty()) {
            throw Problem.invalid(check.violations);
        }
        return new OfferValues(clean);
    }

    private List<String> one(OfferField field, Function<String, Optional<ActorRef>> actors) {
        String text = said.text(field);
        if (text == null) {
            if (field == OfferField.NAME) {
                wrong(field, "required", null);
            }
            return List.of();
        }
        if (text.length() > field.maxLength()) {
            violations.add(Violation.of(field.key(), "too-long", text, Integer.toString(field.maxLength())));
            return List.of(text);
        }
        return switch (field) {
            case NAME ->
                held(
                        field,
                        text,
                        PlainText.letters(text).isEmpty() ? Optional.empty() : Optional.of(text),
                        "no-letters");
            case ACTOR -> actor(text, actors.apply(text));
            case CAPACITY -> held(field, text, people(text), "offer-capacity");
            case PHONE -> held(field, text, PhonePolicy.normalise(text), "phone");
            case EMAIL -> held(field, text, EmailPolicy.normalise(text), "email");
            case WEBSITE, APPOINTMENT_URL -> held(field, text, WebAddressPolicy.normalise(text), "url");
            case OPENING_HOURS ->
                held(field, text, Optional.of(text).filter(OpeningHoursSyntax::valid), "opening-hours");
            case ACTIVE_FROM, ACTIVE_UNTIL -> held(field, text, day(text).map(LocalDate::toString), "offer-date");
            default -> List.of(text);
        };
    }

    private List<String> held(OfferField field, String text, Optional<String> normal, String rule) {
        if (normal.isEmpty()) {
            wrong(field, rule, text);
        }
        return List.of(normal.orElse(text));
    }

    private List<String> actor(String text, Optional<ActorRef> actor) {
        if (actor.isEmpty()) {
            wrong(OfferField.ACTOR, "unknown-value", text);
        } else if (actor.get().archived() && !text.equals(before.text(OfferField.ACTOR))) {
            wrong(OfferField.ACTOR, "offer-actor-archived", actor.get().name());
        }
        return List.of(actor.map(a -> a.id().toString()).orElse(text));
    }

    private List<String> codes(OfferField field) {
        Set<String> codes = new LinkedHashSet<>(said.list(field));
        if (field == OfferField.SERVICES) {
            parents(OfferField.SERVICE_DETAILS, Vocabulary.SERVICE_DETAIL, codes);
        } else if (field == OfferField.SUPPORTS) {
            parents(OfferField.LANGUAGES, Vocabulary.LANGUAGE, codes);
        }
        codes.forEach(code -> term(field, code));
        return codes.stream()
                .sorted(Comparator.comparingInt(code -> terms.rank(field.vocabulary(), code)))
                .toList();
    }

    /** What the national record has in place of finer values. */
    private void parents(OfferField finer, Vocabulary vocabulary, Set<String> into) {
        for (String code : said.list(finer)) {
            terms.find(vocabulary, code).map(VocabularyTerm::parentCode).ifPresent(into::add);
        }
    }

    private void term(OfferField field, String code) {
        Optional<VocabularyTerm> term = terms.find(field.vocabulary(), code);
        if (term.isEmpty()) {
            wrong(field, "unknown-value", code);
        } else if (NO_PUBLIC.equals(code)) {
            wrong(field, "offer-no-public", term.get().label());
        } else if (!term.get().active() && !before.list(field).contains(code)) {
            wrong(field, "inactive-value", term.get().label());
        }
    }

    private void days(Map<OfferField, List<String>> clean) {
        Optional<LocalDate> from =
                clean.get(OfferField.ACTIVE_FROM).stream().findFirst().flatMap(OfferValidator::day);
        Optional<LocalDate> until =
                clean.get(OfferField.ACTIVE_UNTIL).stream().findFirst().flatMap(OfferValidator::day);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            wrong(OfferField.ACTIVE_UNTIL, "offer-dates-swapped", until.get().toString());
        }
    }

    private void wrong(OfferField field, String rule, String value) {
        violations.add(Violation.of(field.key(), rule, value));
    }

    private static Optional<String> people(String text) {
        try {
            int people = Integer.parseInt(text);
            return people > 0 && people <= MOST_PEOPLE ? Optional.of(Integer.toString(people)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
