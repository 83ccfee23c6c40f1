package fr.maillage.place.search;

import fr.maillage.place.core.CommuneLookup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceMapper;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.WholePlaceRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whole records for files, a slice at a time: one statement, and one where communes were merged since. */
@ApplicationScoped
public class PlaceRows {

    @Inject
    private WholePlaceRepository places;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private PlaceFreshness freshness;

    @Inject
    private Clock clock;

    /** Basis that all rows of a file have in common. */
    public record Basis(FreshnessThresholds thresholds, LocalDate today, Vocabularies terms) {}

    /** Gives the common basis of the rows of a file that begins now. */
    public Basis basis() {
        return new Basis(freshness.thresholds(), ClockProducer.today(clock), vocabularies.all());
    }

    /** Reads the rows of these keys, in their order, for {@link #records}; asks for no right and needs no transaction. */
    public List<Row> stored(List<Long> ids) {
        Map<Long, Row> rows = new HashMap<>();
        places.byIds(ids).forEach(row -> rows.put(row.number("id"), row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** The records with these keys, in this order; those that are gone are left out. */
    public List<PlaceRow> read(List<Long> ids, Basis basis) {
        return records(stored(ids), basis);
    }

    /** The records of such rows, in their order. */
    public List<PlaceRow> records(List<Row> rows, Basis basis) {
        CommuneLookup communes = new CommuneLookup(
                territories, rows.stream().map(row -> row.number("commune_id")).collect(Collectors.toSet()));
        return rows.stream().map(row -> row(row, communes, basis)).toList();
    }

    /** The moment at which a person last said that the record is right; a source that dates it anew leaves that. */
    public static Optional<OffsetDateTime> confirmedAt(Provenance provenance) {
        return provenance
                .of(PlaceField.DATE_MAJ.key())
                .filter(Provenance.Origin::byHand)
                .map(Provenance.Origin::at);
    }

    private static PlaceRow row(Row row, CommuneLookup communes, Basis basis) {
        PlaceValues values = PlaceMapper.values(row, inOrder(WholePlaceRepository.terms(row), basis.terms()));
        long communeId = values.locality().communeId();
        return new PlaceRow(
                row.uuid("uuid"),
                row.text("source"),
                row.text("source_id"),
                values,
                communes.name(communeId),
                communes.insee(communeId),
                basis.thresholds().of(values.dateMaj(), basis.today()),
                row.text("provenance"));
    }

    /** Terms that offers add have no rank of their own: all stand in the order of their list. */
    private static Map<String, List<String>> inOrder(Map<String, List<String>> lists, Vocabularies terms) {
        lists.replaceAll((vocabulary, codes) -> {
            if (codes.size() == 1) {
                return codes;
            }
            Vocabulary list = Vocabulary.byCode(vocabulary).orElseThrow();
            List<String> ordered = new ArrayList<>(codes);
            ordered.sort(Comparator.comparingInt(code -> terms.rank(list, code)));
            return ordered;
        });
        return lists;
    }
}
