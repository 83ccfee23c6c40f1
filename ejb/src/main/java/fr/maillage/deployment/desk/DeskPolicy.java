package fr.maillage.deployment.desk;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Rules for the entries that desks may send. */
public final class DeskPolicy {

    private final Vocabularies terms;
    private final Set<String> communes;
    private final Predicate<UUID> places;
    private final LocalDate opensOn;
    private final LocalDate closesOn;
    private final LocalDate today;

    /**
     * @param communes the codes of those in which the desk may stand
     * @param places whether there is a place of an identifier
     * @param opensOn the first day of the desk
     * @param closesOn its last day
     */
    public DeskPolicy(
            Vocabularies terms,
            Set<String> communes,
            Predicate<UUID> places,
            LocalDate opensOn,
            LocalDate closesOn,
            LocalDate today) {
        this.terms = terms;
        this.communes = Set.copyOf(communes);
        this.places = places;
        this.opensOn = opensOn;
        this.closesOn = closesOn;
        this.today = today;
    }

    /** @throws Problem INVALID with one violation per wrong field */
    public void check(DeskEntry entry) {
        List<Violation> wrong = new ArrayList<>();
        territory(entry.territory()).ifPresent(wrong::add);
        day(entry.day()).ifPresent(wrong::add);
        if (entry.need() == null) {
            wrong.add(Violation.of("need", "required", null));
        }
        term("need", Vocabulary.NEED, entry.need()).ifPresent(wrong::add);
        term("equipment", Vocabulary.EQUIPMENT, entry.equipment()).ifPresent(wrong::add);
        term("ease", Vocabulary.FRENCH_EASE, entry.ease()).ifPresent(wrong::add);
        direction(entry, wrong);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    private Optional<Violation> territory(String code) {
        if (code == null) {
            return Optional.of(Violation.of("territory", "required", null));
        }
        return communes.contains(code)
                ? Optional.empty()
                : Optional.of(Violation.of("territory", "deployment-desk-elsewhere", code));
    }

    private Optional<Violation> day(LocalDate day) {
        if (day == null) {
            return Optional.of(Violation.of("day", "required", null));
        }
        if (day.isAfter(today)) {
            return Optional.of(Violation.of("day", "deployment-desk-future", day.toString()));
        }
        return day.isBefore(opensOn) || day.isAfter(closesOn)
                ? Optional.of(Violation.of(
                        "day", "deployment-desk-day", day.toString(), opensOn.toString(), closesOn.toString()))
                : Optional.empty();
    }

    private Optional<Violation> term(String field, Vocabulary list, String code) {
        return code == null
                        || terms.find(list, code).filter(VocabularyTerm::active).isPresent()
                ? Optional.empty()
                : Optional.of(Violation.of(field, "unknown-value", code));
    }

    private void direction(DeskEntry entry, List<Violation> wrong) {
        if (entry.direction() == null) {
            wrong.add(Violation.of("direction", "required", null));
            return;
        }
        if (!DeskDimension.DIRECTIONS.contains(entry.direction())) {
            wrong.add(Violation.of("direction", "unknown-value", entry.direction()));
            return;
        }
        target("place", entry.place(), DeskDimension.TO_PLACE, entry, wrong);
        target("network", entry.network(), DeskDimension.TO_NETWORK, entry, wrong);
        if (entry.place() != null && !there(entry.place())) {
            wrong.add(Violation.of("place", "unknown-value", entry.place()));
        }
        term("network", Vocabulary.NETWORK, entry.network()).ifPresent(wrong::add);
    }

    private static void target(String field, String value, String wanted, DeskEntry entry, List<Violation> wrong) {
        boolean needed = wanted.equals(entry.direction());
        if (needed && value == null) {
            wrong.add(Violation.of(field, "required", null));
        } else if (!needed && value != null) {
            wrong.add(Violation.of(field, "deployment-desk-direction", value, entry.direction()));
        }
    }

    private boolean there(String place) {
        try {
            UUID id = UUID.fromString(place);
            return id.toString().equals(place) && places.test(id);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
