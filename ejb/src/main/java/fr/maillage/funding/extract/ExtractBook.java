package fr.maillage.funding.extract;

import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.persistence.ExtractRepository;
import fr.maillage.funding.persistence.FundingLineRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes what extracts say: first all rows are set beside what stands, then all are written. */
@ApplicationScoped
public class ExtractBook {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private ExtractRepository extracts;

    @Inject
    private FundingLineRepository lines;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    /** Which extract a row is of: for a territory and a year, of a day. */
    public record Place(long territory, int year, LocalDate takenOn) {}

    /** Opens what is known of some files. */
    public Open open(Set<String> numbers) {
        return new Open(numbers, lines.ofFiles(numbers), vocabularies.all());
    }

    /** Knowledge of some files while an extract comes in. */
    public final class Open {

        private final Set<String> numbers;
        private final List<FundingLine> found;
        private final Vocabularies terms;
        private final Map<Place, Map<String, FieldValues<ExtractField>>> before = new HashMap<>();
        private final Map<Place, List<FieldValues<ExtractField>>> said = new LinkedHashMap<>();

        private Open(Set<String> numbers, List<FundingLine> found, Vocabularies terms) {
            this.numbers = numbers;
            this.found = found;
            this.terms = terms;
        }

        /** The lines with these numbers, of whatever year. */
        public List<FundingLine> lines() {
            return found;
        }

        /**
         * Which extract a row is of.
         *
         * @throws Problem INVALID for a year that is none, and for an extract that is older than the last one
         */
        public Place place(long territory, String year, LocalDate takenOn) {
            Place place = new Place(territory, year(year), takenOn);
            if (!before.containsKey(place)) {
                List<ExtractView> known = extracts.of(territory, place.year());
                known.stream()
                        .filter(x -> x.takenOn().isAfter(takenOn))
                        .findFirst()
                        .ifPresent(newer -> {
                            throw Problem.invalid(
                                    "takenOn",
                                    "funding-extract-older",
                                    takenOn.toString(),
                                    newer.takenOn().toString());
                        });
                // Of the same extract what it has said already, of the others what the one before it said.
                Map<String, FieldValues<ExtractField>> stands = new HashMap<>();
                for (int i = Math.min(1, known.size() - 1); i >= 0; i--) {
                    if (i == 0 || known.get(0).takenOn().equals(takenOn)) {
                        stands.putAll(extracts.files(known.get(i).key(), numbers));
                    }
                }
                before.put(place, stands);
            }
            return place;
        }

        private static int year(String text) {
            try {
                int year = Integer.parseInt(text);
                if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                    return year;
                }
            } catch (NumberFormatException e) {
                // Named below, like a year out of bounds.
            }
            throw Problem.invalid("year", "funding-year", text, "" + FIRST_YEAR, "" + LAST_YEAR);
        }

        /**
         * Brings the values of a row to their normal form.
         *
         * @throws Problem INVALID with one violation per wrong value
         */
        public FieldValues<ExtractField> check(FieldValues<ExtractField> input) {
            return new FieldValidator<>(
                            ExtractField.class, input, FieldValues.none(ExtractField.class), terms, References.NONE)
                    .values();
        }

        /** Gives the values that were said of a file before. */
        public Optional<FieldValues<ExtractField>> before(Place place, String number) {
            return Optional.ofNullable(before.get(place).get(number));
        }

        /** Lets an extract say something of a file. */
        public void put(Place place, FieldValues<ExtractField> values) {
            said.computeIfAbsent(place, p -> new ArrayList<>()).add(values);
        }

        /** Writes what the extracts say. */
        public void write() {
            said.forEach((place, files) -> extracts.write(key(place), files));
        }

        private long key(Place place) {
            return find(place)
                    .or(() -> {
                        extracts.insert(
                                place.territory(),
                                place.year(),
                                place.takenOn(),
                                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
                        return find(place);
                    })
                    .orElseThrow()
                    .key();
        }

        private Optional<ExtractView> find(Place place) {
            return extracts.of(place.territory(), place.year()).stream()
                    .filter(x -> x.takenOn().equals(place.takenOn()))
                    .findFirst();
        }
    }
}
