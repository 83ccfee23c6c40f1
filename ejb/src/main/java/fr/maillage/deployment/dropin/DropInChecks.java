package fr.maillage.deployment.dropin;

import fr.maillage.actor.ActorService;
import fr.maillage.deployment.persistence.DropInRepository;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.place.PlaceNames;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References.Found;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of drop-ins with all that they ask. */
@ApplicationScoped
public class DropInChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_PAUSES = 50;
    private static final int MOST_CANCELLED = 300;
    private static final int MOST_ADVISERS = 20;
    private static final int LONGEST_ADVISER = 60;
    private static final int LONGEST_HOURS = 500;

    @Inject
    private DropInRepository dropIns;

    @Inject
    private PlaceNames places;

    @Inject
    private ActorService actors;

    @Inject
    private VocabularyService vocabularies;

    /**
     * A drop-in in normal form.
     *
     * @param before what it said until now; nothing for a new one
     * @param self its identifier; null for a new one
     * @throws fr.maillage.shared.Problem INVALID with one violation per wrong value
     */
    public FieldValues<DropInField> check(FieldValues<DropInField> input, FieldValues<DropInField> before, UUID self) {
        return check(input, before, self, this::place);
    }

    /**
     * The same.
     *
     * @param at finds the place that is written
     */
    public FieldValues<DropInField> check(
            FieldValues<DropInField> input,
            FieldValues<DropInField> before,
            UUID self,
            Function<String, Optional<Found>> at) {
        FieldValidator<DropInField> check = new FieldValidator<>(
                DropInField.class,
                input,
                before,
                vocabularies.all(),
                (field, id) -> field == DropInField.PLACE ? at.apply(id) : actor(id));
        hours(check);
        days(check);
        pauses(check);
        cancelled(check);
        advisers(check);
        if (!input.list(DropInField.CODE).equals(before.list(DropInField.CODE))) {
            check.right(DropInField.CODE)
                    .flatMap(dropIns::coded)
                    .filter(other -> !other.uuid().equals(self))
                    .ifPresent(other -> check.wrong(DropInField.CODE, "deployment-dropin-code-taken", other.code()));
        }
        return check.values();
    }

    /** The hours of a week alone in normal form; empty where a text says anything else. */
    public static Optional<String> week(String hours) {
        return OpeningWeek.read(hours)
                .filter(week -> !week.days().isEmpty()
                        && week.holidays() == null
                        && week.exceptions().isEmpty())
                .map(OpeningWeek::write)
                .filter(text -> text.length() <= LONGEST_HOURS);
    }

    private static void hours(FieldValidator<DropInField> check) {
        check.right(DropInField.OPENING_HOURS).ifPresent(text -> {
            Optional<String> week = week(text);
            if (week.isEmpty()) {
                check.wrong(DropInField.OPENING_HOURS, "deployment-dropin-hours", text);
            } else {
                check.normal(DropInField.OPENING_HOURS, List.of(week.get()));
            }
        });
        if (check.text(DropInField.WEEKS).isEmpty()) {
            check.normal(DropInField.WEEKS, List.of("1"));
        }
    }

    private static void days(FieldValidator<DropInField> check) {
        for (DropInField field : List.of(DropInField.STARTS_ON, DropInField.ENDS_ON)) {
            check.right(field)
                    .filter(day -> !plausible(LocalDate.parse(day)))
                    .ifPresent(day -> check.wrong(field, "deployment-day-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        }
        Optional<String> from = check.right(DropInField.STARTS_ON);
        Optional<String> to = check.right(DropInField.ENDS_ON);
        // In normal form days are in the order of their texts.
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
            check.wrong(DropInField.ENDS_ON, "deployment-dates-swapped", to.get());
        }
        check.right(DropInField.WEEKS)
                .filter(weeks ->
                        !"1".equals(weeks) && check.text(DropInField.STARTS_ON).isEmpty())
                .ifPresent(weeks -> check.wrong(DropInField.STARTS_ON, "deployment-dropin-anchor", weeks));
    }

    private static boolean plausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static void pauses(FieldValidator<DropInField> check) {
        List<Pause> pauses = new ArrayList<>();
        for (String text : many(check, DropInField.PAUSES, MOST_PAUSES)) {
            Optional<Pause> pause = Pause.read(text).filter(p -> plausible(p.from()) && plausible(p.to()));
            if (pause.isEmpty()) {
                check.wrong(DropInField.PAUSES, "deployment-dropin-pause", text);
            } else if (pause.get().reversed()) {
                check.wrong(DropInField.PAUSES, "deployment-dropin-pause-reversed", text);
            } else {
                pauses.add(pause.get());
            }
        }
        normal(check, DropInField.PAUSES, pauses.stream().map(Pause::text));
    }

    private static void cancelled(FieldValidator<DropInField> check) {
        List<String> days = new ArrayList<>();
        for (String text : many(check, DropInField.CANCELLED, MOST_CANCELLED)) {
            try {
                days.add(LocalDate.parse(text).toString());
            } catch (DateTimeException e) {
                check.wrong(DropInField.CANCELLED, "deployment-date", text);
            }
        }
        normal(check, DropInField.CANCELLED, days.stream());
    }

    private static void advisers(FieldValidator<DropInField> check) {
        for (DropInField field : List.of(DropInField.ADVISERS, DropInField.ITINERANT_ADVISERS)) {
            many(check, field, MOST_ADVISERS).stream()
                    .filter(code -> !named(code))
                    .findFirst()
                    .ifPresent(code ->
                            check.wrong(field, "deployment-dropin-adviser", code, Integer.toString(LONGEST_ADVISER)));
        }
        List<String> advisers = check.list(DropInField.ADVISERS);
        check.list(DropInField.ITINERANT_ADVISERS).stream()
                .filter(code -> !advisers.contains(code))
                .findFirst()
                .ifPresent(code -> check.wrong(DropInField.ITINERANT_ADVISERS, "deployment-dropin-itinerant", code));
        // In the order of the advisers.
        Set<String> itinerant = Set.copyOf(check.list(DropInField.ITINERANT_ADVISERS));
        check.normal(
                DropInField.ITINERANT_ADVISERS,
                advisers.stream().filter(itinerant::contains).toList());
    }

    /** Letters, digits and what stands between them; anything else is a slip, or worse. */
    private static boolean named(String code) {
        return code.length() <= LONGEST_ADVISER
                && code.chars().allMatch(c -> Character.isLetterOrDigit(c) || " ._-/".indexOf(c) >= 0);
    }

    private static List<String> many(FieldValidator<DropInField> check, DropInField field, int most) {
        List<String> all = check.list(field);
        if (all.size() > most) {
            check.wrong(field, "deployment-dropin-many", Integer.toString(all.size()), Integer.toString(most));
            return List.of();
        }
        return all;
    }

    private static void normal(FieldValidator<DropInField> check, DropInField field, Stream<String> texts) {
        check.normal(field, texts.distinct().sorted().toList());
    }

    private Optional<Found> place(String id) {
        return identifier(id)
                .flatMap(uuid ->
                        Optional.ofNullable(places.references(List.of(uuid)).get(uuid)))
                .map(DropInChecks::found);
    }

    /** A place as the field of a drop-in knows it. */
    public static Found found(PlaceRef place) {
        return new Found(place.id().toString(), place.name(), place.archived());
    }

    private Optional<Found> actor(String id) {
        return identifier(id)
                .flatMap(actors::known)
                .map(actor -> new Found(actor.id().toString(), actor.name(), actor.archived()));
    }

    private static Optional<UUID> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
