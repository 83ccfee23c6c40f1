package fr.maillage.funding.persistence;

import fr.maillage.funding.extract.ExtractField;
import fr.maillage.funding.extract.ExtractView;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.FileRows;
import fr.maillage.shared.persistence.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes extracts and what they say of files. */
@ApplicationScoped
public class ExtractRepository {

    private static final FileRows<ExtractField> FILES =
            new FileRows<>(ExtractField.class, "funding_extract_row", "extract_id", ExtractField.FILE_NUMBER);

    private static final String SELECT = "select x.id, x.uuid, x.territory_id, x.budget_year, x.taken_on,"
            + " (select count(*) from funding_extract_row r where r.extract_id = x.id) as files"
            + " from funding_extract x";

    @Inject
    private Jdbc jdbc;

    /** All extracts, the latest first. */
    public List<ExtractView> all() {
        return read(" order by x.taken_on desc, x.budget_year desc, x.id desc", List.of());
    }

    /** The extracts for a territory and a year, the latest first. */
    public List<ExtractView> of(long territory, int year) {
        return read(
                " where x.territory_id = ? and x.budget_year = ? order by x.taken_on desc", List.of(territory, year));
    }

    /** An extract; empty for an unknown one. */
    public Optional<ExtractView> byId(UUID id) {
        return read(" where x.uuid = ?", List.of(id.toString())).stream().findFirst();
    }

    private List<ExtractView> read(String condition, Collection<?> parameters) {
        return jdbc.rows(SELECT + condition, parameters).stream()
                .map(row -> new ExtractView(
                        row.number("id"),
                        row.uuid("uuid"),
                        row.number("territory_id"),
                        (int) row.number("budget_year"),
                        row.day("taken_on"),
                        row.number("files")))
                .toList();
    }

    /** Enters an extract that says nothing yet. */
    public void insert(long territory, int year, LocalDate day, OffsetDateTime now) {
        jdbc.update(
                "insert into funding_extract (id, uuid, territory_id, budget_year, taken_on, created_at)"
                        + " values (nextval('funding_extract_seq'), ?, ?, ?, ?, ?)",
                UUID.randomUUID().toString(),
                territory,
                year,
                day,
                now);
    }

    /** All that an extract says, by the number of the file. */
    public Map<String, FieldValues<ExtractField>> files(long extract) {
        return FILES.all(jdbc, extract);
    }

    /** Reads the values of some files in an extract, by their numbers. */
    public Map<String, FieldValues<ExtractField>> files(long extract, Collection<String> numbers) {
        return FILES.some(jdbc, extract, numbers);
    }

    /** Lets an extract say this of some files. */
    public void write(long extract, Collection<FieldValues<ExtractField>> files) {
        FILES.write(jdbc, extract, files);
    }
}
